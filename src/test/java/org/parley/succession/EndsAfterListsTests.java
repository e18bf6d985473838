package org.parley.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.intake.Desk;
import org.parley.intake.Intakes;
import org.parley.intake.Sorting;
import org.parley.intake.decision.Leaving;
import org.parley.lawmaker.EndReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list that is taken in again ends mandates: who is missing and was let go, and who came with a last day. */
@SpringBootTest
@SignedIn
class EndsAfterListsTests {

    private static final String MEMBERS = """
            Member ID,First name,Last name,Constituency,Party,Start
            1,Ana,Duarte,North,Green,2024-01-01
            2,Bo,Ek,South,Blue,2024-01-01
            """;
    private static final LocalDate DAY = LocalDate.now().minusDays(20);

    @Autowired
    private Ends ends;

    @Autowired
    private Sorting sorting;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Desk desk;

    @Autowired
    private Seats seats;

    @Autowired
    private JdbcClient jdbc;

    private UUID bo;

    @BeforeEach
    void aListWithBo() {
        desk.begins();
        desk.takesIn(MEMBERS, "nz", null);
        bo = jdbc.sql("select id from lawmaker where official_name = 'Bo Ek'")
                .query(UUID.class)
                .single();
        seats.followUp(bo, "Call Bo");
    }

    @AfterEach
    void clear() {
        jdbc.sql(
                        "delete from follow_up where lawmaker_id in (select id from lawmaker where official_name in ('Bo Ek', 'Cem Ay'))")
                .update();
        desk.clears();
    }

    @Test
    void whoIsMissingComesUpOnceTheyWereLetGoAndWhoIsNewInTheirSeatIsProposed() {
        UUID list =
                desk.hands(MEMBERS.replace("2,Bo,Ek,South,Blue,2024-01-01", "3,Cem,Ay,South,Red," + DAY.plusDays(1)));
        desk.reads(list, "nz", null);
        assertThat(ends.of(bo)).isEmpty();

        sorting.endsSeats(list, new Leaving(DAY, EndReason.LOST_THE_SEAT));
        intakes.enter(list);
        desk.waits(list);

        assertThat(ends.of(bo)).singleElement().satisfies(line -> {
            assertThat(line.endedOn()).isEqualTo(DAY);
            assertThat(line.reason()).isEqualTo(EndReason.LOST_THE_SEAT);
            assertThat(line.followUps()).isEqualTo(1);
            assertThat(ends.proposed(line.mandate())).map(Successor::name).contains("Cem Ay");
        });
        assertThat(ends.list(EndFilter.REVIEW.ofMine(true), PageRequest.of(0, 50)))
                .extracting(EndLine::lawmaker)
                .contains(bo);
    }

    @Test
    void whoIsOnTheListWithTheNextTermWasReElected() {
        String again = MEMBERS.replace("Start\n", "Start,End\n")
                .replace("Green,2024-01-01", "Green,2024-01-01,")
                .replace(
                        "2,Bo,Ek,South,Blue,2024-01-01",
                        "2,Bo,Ek,South,Blue,2024-01-01,%s\n2,Bo,Ek,South,Blue,%s,".formatted(DAY, DAY.plusDays(10)));
        UUID list = desk.hands(again);
        desk.reads(list, "nz", null);
        intakes.enter(list);
        desk.waits(list);

        assertThat(jdbc.sql("select count(*) from mandate where lawmaker_id = ?")
                        .param(bo)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(ends.of(bo)).isEmpty();
    }

    @Test
    void whoIsMissingAndWasNotLetGoDoesNotComeUp() {
        UUID list = desk.hands(MEMBERS.replace("2,Bo,Ek,South,Blue,2024-01-01\n", ""));
        desk.reads(list, "nz", null);
        intakes.enter(list);
        desk.waits(list);

        assertThat(ends.of(bo)).isEmpty();
    }
}

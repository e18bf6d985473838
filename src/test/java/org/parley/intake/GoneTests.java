package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.parley.intake.decision.GoneLine;
import org.parley.intake.decision.Leaving;
import org.parley.lawmaker.EndReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** People who hold a seat and are not on the list: they are shown, and stay where they are until somebody says that they left. */
@SpringBootTest
@SignedIn
class GoneTests {

    private static final String MEMBERS = """
            Member ID,First name,Last name,Constituency,Party,Email
            1,Ana,Duarte,North,Green,ana.duarte@parliament.example
            2,Bo,Ek,South,Blue,bo.ek@parliament.example
            3,Chea,Sok,East,,
            """;
    private static final String WITHOUT_BO = """
            Member ID,First name,Last name,Constituency,Party,Email
            1,Ana,Duarte,North,Green,ana.duarte@parliament.example
            3,Chea,Sok,East,,
            """;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final Leaving RESIGNED = new Leaving(DAY, EndReason.RESIGNED);

    @Autowired
    private Sorting sorting;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
    }

    @Test
    void whoIsNoLongerOnTheListIsShownAndLeftWhereTheyAre() {
        desk.takesIn(MEMBERS, "nz", null);

        UUID id = desk.hands(WITHOUT_BO);
        IntakeRun sorted = desk.reads(id, "nz", null);
        IntakeRun entered = desk.enters(id);

        assertThat(sorted.counts()).returns(1, Counts::gone).returns(2, Counts::same);
        assertThat(entered.counts()).returns(1, Counts::gone).returns(0, Counts::ended);
        assertThat(gone(id)).containsExactly("Bo Ek");
        assertThat(sorting.members(id)).isEqualTo(3);
        assertThat(openSeats("Bo Ek")).isEqualTo(1);
    }

    @Test
    void theirSeatsEndOnTheDayWhenSomebodySaysSo() {
        desk.takesIn(MEMBERS, "nz", null);
        UUID id = desk.hands(WITHOUT_BO);
        desk.reads(id, "nz", null);

        sorting.endsSeats(id, RESIGNED);
        IntakeRun run = desk.enters(id);

        assertThat(run.state()).isEqualTo(IntakeState.ENTERED);
        assertThat(run.choices().leaving()).isEqualTo(RESIGNED);
        assertThat(run.counts()).returns(1, Counts::ended);
        assertThat(sorting.gone(id, "", 0, 10)).singleElement().returns(true, GoneLine::ended);
        assertThat(desk.says(
                        "select m.ended_on || ' ' || m.end_reason || ' ' || m.version from mandate m join lawmaker l"
                                + " on l.id = m.lawmaker_id where l.official_name = 'Bo Ek'"))
                .isEqualTo("2026-10-31 resigned 1");
        assertThat(desk.says("select seated_until::text from lawmaker_listing where name = 'Bo Ek'"))
                .isEqualTo("2026-10-31");
        assertThat(openSeats("Ana Duarte")).isEqualTo(1);
        assertThat(desk.more("lawmaker")).isEqualTo(3);
    }

    @Test
    void whoThinksAgainLeavesThem() {
        desk.takesIn(MEMBERS, "nz", null);
        UUID id = desk.hands(WITHOUT_BO);
        desk.reads(id, "nz", null);

        sorting.endsSeats(id, RESIGNED);
        sorting.leavesSeats(id);

        assertThat(desk.enters(id).counts()).returns(0, Counts::ended);
        assertThat(openSeats("Bo Ek")).isEqualTo(1);
        assertThatThrownBy(() -> sorting.endsSeats(id, RESIGNED)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoMayBeOnTheListIsNotGone() {
        desk.takesIn(MEMBERS, "nz", null);

        IntakeRun run = desk.reads(desk.hands("""
                Member ID,Name,House,Constituency
                1,Ana Duarte,,North
                ,Bo Ek,,West
                3,Chea Sok,Chamber of Secrets,East
                """), "nz", null);

        assertThat(run.counts())
                .returns(1, Counts::doubtful)
                .returns(1, Counts::refused)
                .returns(0, Counts::gone);
    }

    @Test
    void nobodyIsGoneFromAChamberThatTheListIsNotOf() {
        desk.takesIn("Name,Member ID,House\nAna Duarte,1,Lords\nBo Ek,2,Commons\n", "gb", null);

        IntakeRun run = desk.reads(desk.hands("Name,Member ID,House\nAna Duarte,1,Lords\n"), "gb", null);

        assertThat(run.counts()).returns(0, Counts::gone);
    }

    @Test
    void whoseSeatHasEndedOrHasNotBegunIsNotGone() {
        desk.takesIn("""
                Name,Member ID,Start date,End date
                Ana Duarte,1,2020-01-01,
                Bo Ek,2,2015-01-01,2019-12-31
                Chea Sok,3,%1$s,
                Di Fo,4,2020-01-01,%1$s
                """.formatted(LocalDate.now(ZoneOffset.UTC).plusYears(1)), "nz", null);

        UUID id = desk.hands("Name,Member ID\nEve Gon,5\n");
        desk.reads(id, "nz", null);
        sorting.endsSeats(id, new Leaving(LocalDate.of(2019, 6, 30), EndReason.UNKNOWN));
        IntakeRun run = desk.enters(id);

        assertThat(gone(id)).containsExactly("Ana Duarte", "Di Fo");
        assertThat(run.state()).isEqualTo(IntakeState.ENTERED);
        assertThat(run.counts()).returns(0, Counts::ended);
    }

    @Test
    void nobodyLeavesWhoWasNotShownAsGone() {
        desk.takesIn(MEMBERS, "nz", null);
        UUID id = desk.hands(WITHOUT_BO);
        desk.reads(id, "nz", null);
        sorting.endsSeats(id, RESIGNED);
        desk.takesIn("Member ID,Name\n1,Ana Duarte\n2,Bo Ek\n3,Chea Sok\n9,Eve Gon\n", "nz", null);

        IntakeRun run = desk.enters(id);

        assertThat(run.counts()).returns(1, Counts::ended).returns(2, Counts::gone);
        assertThat(openSeats("Eve Gon")).isEqualTo(1);
        assertThat(openSeats("Bo Ek")).isZero();
    }

    @Test
    void theListIsSearchedByName() {
        desk.takesIn(MEMBERS, "nz", null);
        UUID id = desk.hands("Member ID,Name\n1,Ana Duarte\n");
        desk.reads(id, "nz", null);

        assertThat(sorting.countGone(id, "")).isEqualTo(2);
        assertThat(sorting.gone(id, "sok", 0, 10)).extracting(GoneLine::name).containsExactly("Chea Sok");
        assertThat(sorting.countGone(id, "100%")).isZero();
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsEndsNothing() {
        assertThatThrownBy(() -> sorting.endsSeats(UUID.randomUUID(), RESIGNED))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sorting.leavesSeats(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> gone(UUID run) {
        return sorting.gone(run, "", 0, 10).stream().map(GoneLine::name).toList();
    }

    private int openSeats(String name) {
        return jdbc.sql("""
                select count(*) from mandate m join lawmaker l on l.id = m.lawmaker_id
                 where l.official_name = :name and m.ended_on is null
                """).param("name", name).query(Integer.class).single();
    }
}

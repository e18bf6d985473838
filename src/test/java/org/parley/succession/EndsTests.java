package org.parley.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whose mandate ended, what comes up then, who was re-elected and who follows. */
@SpringBootTest
@Transactional
@SignedIn
class EndsTests {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    private Ends ends;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Seats seats;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private Seats.Place at;
    private LocalDate today;
    private LocalDate june;

    @BeforeEach
    void aLawmaker() {
        at = seats.place();
        today = LocalDate.now(actor.zone());
        june = today.minusDays(150);
    }

    @Test
    void whatIsOpenComesUpTheDayAfterTheMandateEnded() {
        seats.followUp(at.mira(), "Thank her");
        seats.promise(at.mira(), at.campaign(), june.minusDays(30));
        seats.position(at.mira(), at.campaign(), june.minusDays(20));

        UUID mandate = seats.ends(at.mira(), today);
        assertThat(ends.count(EndFilter.REVIEW)).isZero();
        assertThat(ends.count(EndFilter.MINE)).isEqualTo(1);

        seats.ends(at.mira(), today.minusDays(1));

        assertThat(ends.list(EndFilter.REVIEW, FIRST)).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Mira Okafor");
            assertThat(line.seat()).isEqualTo("Parliament of Norland · House of Norland · Riverside");
            assertThat(List.of(line.followUps(), line.commitments(), line.positions()))
                    .containsExactly(1, 1, 1);
        });
        assertThat(ends.matters(mandate))
                .extracting(Matter::thing)
                .containsExactly(Thing.FOLLOW_UP, Thing.COMMITMENT, Thing.POSITION);
    }

    @Test
    void whereNothingIsOpenNobodyComesUp() {
        UUID mandate = seats.ends(at.mira(), june);

        assertThat(ends.count(EndFilter.REVIEW)).isZero();
        assertThat(ends.one(mandate).open()).isZero();
        assertThatThrownBy(() -> ends.one(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    /** When her next seat begins and where, and whether she comes up after the one that ended. */
    @ParameterizedTest(name = "{0} days later, {1}: comes up {2}")
    @CsvSource({
        "0, house, false",
        "1, house, false",
        "45, house, false",
        "46, house, true",
        "20, senate, false",
        "20, southland, true",
        "-100, house, false",
        "-100, senate, false",
        "-100, southland, true",
        "unknown, house, false",
        "unknown, southland, true",
    })
    void whoGoesOnInTheSameParliamentWithin45DaysWasReElected(String days, String where, boolean comesUp) {
        seats.promise(at.mira(), at.campaign(), june.minusDays(130));
        seats.ends(at.mira(), june);

        seats.sits(at.mira(), chamber(where), "Hillside", from(days), null);

        assertThat(ends.count(EndFilter.REVIEW)).isEqualTo(comesUp ? 1 : 0);
    }

    /** Who holds which seat from when, and whether they are proposed. */
    @ParameterizedTest(name = "{0} days later, {1}, {2}: proposed {3}")
    @CsvSource({
        "0, house, Riverside, true",
        "1, house, Riverside, true",
        "90, house, RIVERSIDE, true",
        "-1, house, Riverside, false",
        "1, house, Hillside, false",
        "1, house, '', false",
        "1, senate, Riverside, false",
        "1, southland, Riverside, false",
        "unknown, house, Riverside, false",
    })
    void whoHoldsTheSameSeatNextIsProposed(String days, String where, String constituency, boolean proposed) {
        UUID mandate = seats.ends(at.mira(), june);
        UUID ben = seats.person("Ben Tan");
        seats.sits(ben, chamber(where), constituency, from(days), null);

        assertThat(ends.proposed(mandate)
                        .map(Successor::lawmaker)
                        .filter(ben::equals)
                        .isPresent())
                .isEqualTo(proposed);
    }

    @Test
    void whereSeveralBeginOnTheSameDayNobodyIsProposed() {
        UUID mandate = seats.ends(at.mira(), june);
        seats.sits(seats.person("Ben Tan"), at.house(), "Riverside", june.plusDays(1), null);
        seats.sits(seats.person("Cem Ay"), at.house(), "Riverside", june.plusDays(1), null);

        assertThat(ends.proposed(mandate)).isEmpty();
    }

    @Test
    void ofSeveralTheFirstWhoStillSitsIsProposed() {
        UUID mandate = seats.ends(at.mira(), june);
        seats.sits(seats.person("Ben Tan"), at.house(), "Riverside", june.plusDays(1), june.plusDays(20));
        UUID cem = seats.person("Cem Ay");
        seats.sits(cem, at.house(), "Riverside", june.plusDays(30), null);
        seats.sits(seats.person("Dia Roy"), at.house(), "Riverside", june.plusDays(60), null);

        assertThat(ends.proposed(mandate)).map(Successor::lawmaker).contains(cem);
    }

    @Test
    void whatBelongsToALaterSeatIsNotAskedAbout() {
        UUID first = seats.ends(at.mira(), june.minusDays(60));
        seats.followUp(at.mira(), "Thank her");
        seats.promise(at.mira(), at.campaign(), june.plusDays(30));
        seats.sits(at.mira(), at.southland(), "Hillside", june, null);

        assertThat(ends.matters(first)).isEmpty();
        assertThat(ends.count(EndFilter.REVIEW)).isZero();
    }

    @Test
    void aPositionOnACampaignThatIsOverStands() {
        seats.position(at.mira(), at.campaign(), june.minusDays(20));
        seats.ends(at.mira(), june);
        assertThat(ends.count(EndFilter.REVIEW)).isEqualTo(1);

        jdbc.sql("update campaign set started_on = date '2024-01-01', ends_on = ? where id = ?")
                .params(today.minusDays(1), at.campaign())
                .update();

        assertThat(ends.count(EndFilter.REVIEW)).isZero();
    }

    @Test
    void theListIsNarrowedByParliamentAndCampaignAndToWhatIsMine() {
        seats.promise(at.mira(), at.campaign(), june.minusDays(30));
        seats.ends(at.mira(), june);

        assertThat(ends.count(EndFilter.REVIEW.in(at.norland()))).isEqualTo(1);
        assertThat(ends.count(EndFilter.REVIEW.in(Ids.next()))).isZero();
        assertThat(ends.count(EndFilter.REVIEW.on(at.campaign()))).isEqualTo(1);
        assertThat(ends.count(EndFilter.REVIEW.on(Ids.next()))).isZero();
        assertThat(ends.count(EndFilter.REVIEW.ofMine(true))).isEqualTo(1);
        Acting.as(jdbc, "Bo Quist", Role.OFFICER, () -> {
            assertThat(ends.count(EndFilter.REVIEW)).isEqualTo(1);
            assertThat(ends.count(EndFilter.REVIEW.ofMine(true))).isZero();
        });
    }

    @Test
    void whatCameOutOfAConfidentialContactIsNotCountedForOthers() {
        UUID promise = seats.promise(at.mira(), at.campaign(), june.minusDays(30));
        UUID call = Ids.next();
        jdbc.sql("""
                    insert into contact (id, version, kind, direction, happened_at, confidential, recorded_by)
                    values (?, 0, 'call', 'we to them', now(), true, ?)
                    """).params(call, actor.id()).update();
        jdbc.sql("update commitment set contact_id = ? where id = ?")
                .params(call, promise)
                .update();
        UUID mandate = seats.ends(at.mira(), june);

        assertThat(ends.matters(mandate)).hasSize(1);
        Acting.as(jdbc, "Bo Quist", Role.OFFICER, () -> {
            assertThat(ends.count(EndFilter.REVIEW)).isZero();
            assertThat(ends.matters(mandate)).isEmpty();
            assertThat(ends.of(at.mira())).isEmpty();
        });
        Acting.as(
                jdbc,
                "Mo Quist",
                Role.MANAGER,
                () -> assertThat(ends.count(EndFilter.REVIEW)).isEqualTo(1));

        reviews.decide(mandate, ends.matters(mandate), Choice.CLOSE, null);

        EndFilter decided = EndFilter.REVIEW.showing(EndShow.DECIDED);
        assertThat(ends.count(decided)).isEqualTo(1);
        assertThat(ends.of(at.mira()))
                .singleElement()
                .satisfies(end -> assertThat(end.decided()).isEqualTo(1));
        Acting.as(jdbc, "Bo Quist", Role.OFFICER, () -> {
            assertThat(ends.count(decided)).isZero();
            assertThat(ends.of(at.mira())).isEmpty();
        });
    }

    private UUID chamber(String where) {
        return switch (where) {
            case "house" -> at.house();
            case "senate" -> at.senate();
            default -> at.southland();
        };
    }

    private @Nullable LocalDate from(String days) {
        return days.equals("unknown") ? null : june.plusDays(Integer.parseInt(days));
    }
}

package org.parley.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.contact.Scene;
import org.parley.letter.Letters;
import org.parley.recipient.Mailing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whoever may not see a meeting or a promise does not learn of it from a number, nor from the list behind it. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.OFFICER)
class WhoSeesWhatIsCountedTests {

    @Autowired
    private Mailing mailing;

    @Autowired
    private Letters letters;

    @Autowired
    private Scoreboards scoreboards;

    @Autowired
    private Counted counted;

    @Autowired
    private JdbcClient jdbc;

    private final UUID ana = Ids.next();
    private Mailing.ToTwo river;
    private Scope scope;

    @BeforeEach
    void aMeetingOfAnasThatIsNobodysBusiness() {
        river = mailing.toTwo();
        scope = Scope.ofLetter(letters.details(river.letter()).campaign(), river.letter());
        jdbc.sql("insert into account (id, version, email, name, role) values (?, 0, ?, 'Ana Duarte', 'officer')")
                .params(ana, ana + "@example.org")
                .update();
        promised(meets("meeting", true, false));
    }

    @Test
    void whatIsConfidentialCountsOnlyForWhoMaySeeIt() {
        assertThat(number(Measure.MEETINGS)).isZero();
        assertThat(number(Measure.MADE)).isZero();
        assertThat(number(Measure.KEPT)).isZero();
        assertThat(scoreboards.of(scope).rows()).hasSize(1);
    }

    @Test
    void whatIsOpenCountsForEverybody() {
        promised(meets("meeting", false, false));

        assertThat(number(Measure.MEETINGS)).isEqualTo(1);
        assertThat(number(Measure.MADE)).isEqualTo(1);
        assertThat(number(Measure.KEPT)).isEqualTo(1);
    }

    @Test
    void whatIsOnlyPlannedOrNoMeetingIsNotAMeeting() {
        meets("meeting", false, true);
        meets("call", false, false);

        assertThat(number(Measure.MEETINGS)).isZero();
    }

    /** The number while the places of meetings are not known yet, as when all is written. */
    private long number(Measure measure) {
        long before = told(measure);
        jdbc.sql("set constraints all immediate").update();
        assertThat(told(measure)).isEqualTo(before);
        jdbc.sql("set constraints all deferred").update();
        return before;
    }

    /** The number, which the row, what it opens to, and the list all say alike. */
    private long told(Measure measure) {
        Scores scores = scoreboards.of(scope);
        long number = scores.total().tally().of(measure);
        assertThat(scores.sum(measure)).isEqualTo(number);
        for (Division division : Division.values()) {
            assertThat(scoreboards
                            .within(scope, river.parliament(), division)
                            .total()
                            .tally()
                            .of(measure))
                    .isEqualTo(number);
        }
        for (Place place : List.of(new Place.Everywhere(), new Place.In(river.parliament()))) {
            CountedFilter filter = new CountedFilter(scope, measure, place);
            assertThat(counted.count(filter)).isEqualTo((int) number);
            assertThat(counted.list(filter, 0, 10)).hasSize((int) number);
        }
        return number;
    }

    private UUID meets(String kind, boolean confidential, boolean planned) {
        return new Scene(jdbc).contact(kind, river.letter(), confidential, planned, ana, river.mira());
    }

    private void promised(UUID contact) {
        jdbc.sql("""
                        insert into commitment (id, version, lawmaker_id, campaign_id, letter_id, what, promised_on, contact_id, state,
                                                settled_on, settled_by, proof, recorded_by, recorded_at)
                        values (?, 0, ?, ?, ?, 'Raise it', current_date, ?, 'kept', current_date, ?, 'Their letter', ?, now())
                        """)
                .params(Ids.next(), river.mira(), scope.campaign(), river.letter(), contact, ana, ana)
                .update();
    }
}

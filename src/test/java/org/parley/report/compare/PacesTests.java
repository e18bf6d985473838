package org.parley.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.letter.Letters;
import org.parley.progress.Measure;
import org.parley.progress.Scope;
import org.parley.progress.Scoreboards;
import org.parley.recipient.Mailing;
import org.parley.report.ReportCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** How many days answers took, counted from each sending; whoever did not answer took none. */
@SpringBootTest
@Transactional
@SignedIn
class PacesTests {

    @Autowired
    private Paces paces;

    @Autowired
    private Scoreboards scoreboards;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Letters letters;

    @Autowired
    private ReportCast cast;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private Mailing.ToTwo river;
    private Scope scope;

    @BeforeEach
    void aLetterThatWentToMiraTwentyDaysAgo() {
        river = mailing.toTwo();
        scope = Scope.ofLetter(letters.details(river.letter()).campaign(), river.letter());
        sent(river.mira(), 20);
    }

    @Test
    void whoDidNotAnswerTookNoDays() {
        sent(river.ben(), 20);
        assertThat(paces.of(scope).answered()).isZero();
        assertThat(paces.of(scope).median()).isNull();
        assertThat(paces.of(scope).shares())
                .containsExactly(
                        new Pace.Share(7, 2, 0),
                        new Pace.Share(14, 2, 0),
                        new Pace.Share(30, 0, 0),
                        new Pace.Share(60, 0, 0),
                        new Pace.Share(90, 0, 0));
        assertThat(list(null, true)).isEmpty();
    }

    @Test
    void anAnswerCountsFromTheDayOnWhichItCame() {
        sent(river.ben(), 20);
        answers(river.mira(), 10);

        Pace pace = paces.of(scope);

        assertThat(pace.answered()).isEqualTo(1);
        assertThat(pace.median()).isEqualTo(10);
        assertThat(pace.shares())
                .startsWith(new Pace.Share(7, 2, 0), new Pace.Share(14, 2, 1), new Pace.Share(30, 0, 0));
        assertThat(list(null, true)).containsExactly("Mira Okafor");
        assertThat(list(14, true)).containsExactly("Mira Okafor");
        assertThat(list(14, false)).containsExactly("Ben Adeyemi", "Mira Okafor");
        assertThat(list(7, true)).isEmpty();
    }

    @Test
    void whoHasHadItForLessTimeCannotTellYet() {
        sent(river.ben(), 9);
        answers(river.mira(), 3);

        assertThat(paces.of(scope).shares()).startsWith(new Pace.Share(7, 2, 1), new Pace.Share(14, 1, 1));
        assertThat(list(14, false)).containsExactly("Mira Okafor");
    }

    @Test
    void whatWasNotSentCountsNowhere() {

        assertThat(paces.of(scope).shares()).startsWith(new Pace.Share(7, 1, 0));
        assertThat(list(7, false)).containsExactly("Mira Okafor");
    }

    @Test
    void whatCameBeforeItWasWrittenDownAsSentTookNoDay() {
        answers(river.mira(), -2);

        assertThat(paces.of(scope).median()).isZero();
    }

    @Test
    void whoAnsweredIsWhoTheScoreboardCounts() {
        UUID sample = cast.campaign();
        for (Scope one : List.of(scope, Scope.ofCampaign(sample))) {
            assertThat(paces.of(one).answered())
                    .isEqualTo(scoreboards.of(one).total().tally().of(Measure.ANSWERED))
                    .isEqualTo(paces.count(new AnswererFilter(one, null, true)));
        }
    }

    @Test
    void everyNumberIsAsLongAsItsList() {
        Scope sample = Scope.ofCampaign(cast.campaign());
        paces.of(sample).shares().forEach(share -> {
            assertThat(whole(sample, share.days(), true)).hasSize((int) share.answered());
            assertThat(whole(sample, share.days(), false)).hasSize((int) share.old());
        });
        assertThat(whole(sample, null, true)).isSortedAccordingTo(Comparator.comparing(PacesTests::days));
    }

    @Test
    void viewersReadItAndNobodyElseDoes() {
        Acting.as(
                jdbc,
                "Vera Ames",
                Role.VIEWER,
                () -> assertThat(paces.of(scope)).isNotNull());

        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> paces.of(scope)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void sent(UUID lawmaker, int daysAgo) {
        jdbc.sql("""
                    update recipient r set state = 'sent', sent_on = ?, sent_by = ?, sent_via = 'email', name_as_sent = p.official_name
                      from lawmaker p where p.id = r.lawmaker_id and r.lawmaker_id = ?
                    """)
                .params(cast.today().minusDays(daysAgo), actor.id(), lawmaker)
                .update();
    }

    /** A response so many days after the sending. */
    private void answers(UUID lawmaker, int days) {
        jdbc.sql("""
                    insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                    select uuidv7(), 0, r.id, r.sent_on + ?::int, 'email', 'support', l.owner_id
                      from recipient r join letter l on l.id = r.letter_id where r.lawmaker_id = ?
                    """).params(days, lawmaker).update();
        jdbc.sql("update recipient set state = 'answered' where lawmaker_id = ?")
                .param(lawmaker)
                .update();
    }

    private List<String> list(@Nullable Integer days, boolean answered) {
        return whole(scope, days, answered).stream().map(Answerer::name).toList();
    }

    private List<Answerer> whole(Scope about, @Nullable Integer days, boolean answered) {
        return paces.list(new AnswererFilter(about, days, answered), 0, 10_000);
    }

    private static long days(Answerer one) {
        return ChronoUnit.DAYS.between(one.sentOn(), Objects.requireNonNull(one.answeredOn()));
    }
}

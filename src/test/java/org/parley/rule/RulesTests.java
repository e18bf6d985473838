package org.parley.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUpLine;
import org.parley.followup.FollowUps;
import org.parley.followup.Priority;
import org.parley.followup.repetition.RepeatUnit;
import org.parley.followup.repetition.Repetition;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.recipient.Tending;
import org.parley.response.ReceivedVia;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseDetails;
import org.parley.response.Responses;
import org.parley.sitting.PeriodDetails;
import org.parley.sitting.PeriodKind;
import org.parley.sitting.SittingPeriods;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A letter follows itself up: what a rule raises, never twice, and what closes it. Its weekend is a day that is not near. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
class RulesTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    private Rules rules;

    @Autowired
    private RuleRuns runs;

    @Autowired
    private RuleClock clock;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Sending sending;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Tending tending;

    @Autowired
    private Responses responses;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private SittingPeriods periods;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private Mailing.ToTwo two;
    private UUID letter;
    private UUID mira;
    private UUID ben;
    private UUID rule;

    @BeforeEach
    void aLetterThatWentOutTwoDaysAgo() {
        two = mailing.toTwo();
        letter = two.letter();
        mira = mailing.recipient(letter, two.mira());
        ben = mailing.recipient(letter, two.ben());
        jdbc.sql("insert into sitting_week (parliament_id, version, time_zone, weekend) values (?, 0, 'UTC', ?)")
                .params(
                        two.parliament(),
                        Integer.toString(TODAY.plusDays(3).getDayOfWeek().getValue()))
                .update();
        sending.markSent(RecipientFilter.all(letter), TODAY.minusDays(2), SentVia.EMAIL);
        rule = Ids.next();
    }

    @Test
    void afterItsDaysItRaisesOneForEachFromWhomNothingCame() {
        start(new RuleDetails(2, 2, 1, true, false, "Ask for an answer"));

        Ran ran = runs.runNow(rule);

        assertThat(ran).isEqualTo(new Ran(2, 0));
        assertThat(open()).hasSize(2).allSatisfy(line -> {
            assertThat(line.what()).isEqualTo("Ask for an answer (1/3)");
            assertThat(line.dueOn()).isEqualTo(TODAY);
            assertThat(line.about().letter()).isEqualTo(letter);
        });
    }

    @Test
    void aboutWhoeverLeftTheSeatItRaisesNothing() {
        start(new RuleDetails(2, 2, 1, true, false, "Ask for an answer"));
        jdbc.sql("update mandate set ended_on = ? where lawmaker_id = ?")
                .params(TODAY.minusDays(1), two.mira())
                .update();

        assertThat(numbers()).containsExactly("NOW null 1 0");
        assertThat(runs.runNow(rule)).isEqualTo(new Ran(1, 0));
        assertThat(open()).extracting(line -> line.about().lawmaker()).containsExactly(two.ben());
        jdbc.sql("update mandate set ended_on = ? where lawmaker_id = ?")
                .params(TODAY, two.mira())
                .update();
        assertThat(runs.runNow(rule)).isEqualTo(new Ran(1, 0));
    }

    /** Whatever day the database says it is: the last day of a mandate is over when it is over where the parliament sits. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void aSeatIsLeftWhenTheDayIsOverWhereTheParliamentSits(String zone) {
        jdbc.sql("update sitting_week set time_zone = ? where parliament_id = ?")
                .params(zone, two.parliament())
                .update();
        LocalDate there = LocalDate.now(ZoneId.of(zone));
        start(new RuleDetails(1, 2, 1, true, false, "Ask for an answer"));
        jdbc.sql("update mandate set ended_on = ? where lawmaker_id = ?")
                .params(there.minusDays(1), two.mira())
                .update();
        jdbc.sql("update mandate set ended_on = ? where lawmaker_id = ?")
                .params(there, two.ben())
                .update();

        assertThat(runs.runNow(rule)).isEqualTo(new Ran(1, 0));
        assertThat(open()).extracting(line -> line.about().lawmaker()).containsExactly(two.ben());
    }

    @Test
    void aboutSomebodyOfWhomNoSeatIsKnownItRaisesAsBefore() {
        start(new RuleDetails(2, 2, 1, true, false, "Ask for an answer"));
        jdbc.sql("delete from mandate where lawmaker_id = ?").param(two.mira()).update();

        assertThat(runs.runNow(rule)).isEqualTo(new Ran(2, 0));
    }

    @Test
    void beforeItsDayItRaisesNothing() {
        start(new RuleDetails(3, 2, 1, true, false, "Ask for an answer"));

        assertThat(runs.runNow(rule)).isEqualTo(new Ran(0, 0));
        assertThat(numbers()).containsExactly("LATER %s 2 0".formatted(TODAY.plusDays(1)));
    }

    @Test
    void nothingIsRaisedTwice() {
        start(new RuleDetails(2, 2, 1, true, false, "Ask for an answer"));
        runs.runNow(rule);

        assertThat(runs.runNow(rule)).isEqualTo(new Ran(0, 0));
        clock.tick();
        rules.stop(rule, rules.line(rule).seen());
        UUID second = Ids.next();
        rules.start(second, letter, RuleDetails.usual("Ask again"));
        assertThat(runs.runNow(second)).isEqualTo(new Ran(0, 0));

        assertThat(open()).hasSize(2);
    }

    @Test
    void theClockRunsWhatNobodyRuns() {
        start(new RuleDetails(2, 0, 1, false, false, "Ask for an answer"));

        clock.tick();

        assertThat(open()).extracting(FollowUpLine::what).containsOnly("Ask for an answer");
        assertThat(numbers()).contains("RAISED null 2 0");
    }

    @Test
    void whatIsRaisedGoesToWhoLooksAfterTheRecipientElseToWhoOwnsTheLetter() {
        UUID bo = Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER);
        UUID gone = Acting.account(jdbc, "Clara Gone", Role.OFFICER);
        tending.assign(letter, Set.of(mira), bo);
        tending.assign(letter, Set.of(ben), gone);
        jdbc.sql("update account set closed_at = now() where id = ?")
                .param(gone)
                .update();
        start(new RuleDetails(2, 0, 1, false, false, "Ask for an answer"));

        runs.runNow(rule);

        assertThat(open())
                .extracting(line -> line.about().recipient(), FollowUpLine::assigneeId)
                .containsExactlyInAnyOrder(tuple(mira, bo), tuple(ben, actor.id()));
    }

    @Test
    void anAnswerClosesWhatWasRaisedAndComesBackWhenItIsTakenBack() {
        start(new RuleDetails(2, 0, 1, false, false, "Ask for an answer"));
        runs.runNow(rule);
        UUID answer = Ids.next();

        responses.log(answer, mira, ResponseDetails.of(TODAY, ReceivedVia.EMAIL, ResponseClass.SUPPORT, "Yes."), null);

        assertThat(open()).extracting(line -> line.about().recipient()).containsExactly(ben);
        assertThat(followUps.list(FollowUpFilter.ofLetter(letter).withDone(true), PageRequest.of(0, 9)))
                .singleElement()
                .satisfies(line -> assertThat(line.doneBy()).isNotEmpty());

        jdbc.sql("delete from response where id = ?").param(answer).update();

        assertThat(open()).extracting(line -> line.about().recipient()).containsExactlyInAnyOrder(mira, ben);
    }

    @Test
    void anAnswerEndsWhatSomebodyLetsRepeatAndComesBackWhenItIsTakenBack() {
        start(new RuleDetails(2, 0, 1, false, false, "Ask for an answer"));
        runs.runNow(rule);
        UUID first = open().stream()
                .filter(line -> mira.equals(line.about().recipient()))
                .findFirst()
                .orElseThrow()
                .id();
        followUps.repeat(first, Repetition.from(TODAY, RepeatUnit.WEEK, 1, null));
        followUps.done(first);
        UUID own = Ids.next();
        followUps.raise(
                own,
                new FollowUpDetails(
                        "Check what she says in the press",
                        TODAY,
                        actor.id(),
                        new About(two.mira(), null, letter, mira, null),
                        Priority.NORMAL,
                        Repetition.from(TODAY, RepeatUnit.WEEK, 1, null)));
        assertThat(open()).hasSize(3);
        UUID answer = Ids.next();

        responses.log(answer, mira, ResponseDetails.of(TODAY, ReceivedVia.EMAIL, ResponseClass.SUPPORT, "Yes."), null);

        assertThat(open()).extracting(line -> line.about().recipient()).containsExactlyInAnyOrder(mira, ben);
        assertThat(open()).extracting(FollowUpLine::id).contains(own);
        jdbc.sql("delete from response where id = ?").param(answer).update();
        assertThat(open()).hasSize(3).extracting(FollowUpLine::dueOn).contains(TODAY.plusWeeks(1));
        assertThat(open()).extracting(FollowUpLine::id).doesNotContain(first);
    }

    @Test
    void anAutomaticReplyClosesNothing() {
        start(new RuleDetails(2, 0, 1, false, false, "Ask for an answer"));
        runs.runNow(rule);

        responses.log(
                Ids.next(),
                mira,
                ResponseDetails.of(TODAY, ReceivedVia.EMAIL, ResponseClass.AUTOMATIC_REPLY, "Out of office."),
                null);

        assertThat(open()).hasSize(2);
    }

    @Test
    void whatAPersonDidStaysDoneWhenAnAnswerIsTakenBack() {
        start(new RuleDetails(2, 0, 1, false, false, "Ask for an answer"));
        runs.runNow(rule);
        open().forEach(line -> followUps.done(line.id()));
        UUID answer = Ids.next();
        responses.log(answer, mira, ResponseDetails.of(TODAY, ReceivedVia.EMAIL, ResponseClass.SUPPORT, "Yes."), null);

        jdbc.sql("delete from response where id = ?").param(answer).update();

        assertThat(open()).isEmpty();
    }

    @Test
    void theNextStepWaitsForTheOneBefore() {
        start(new RuleDetails(2, 1, 1, true, false, "Ask for an answer"));
        runs.runNow(rule);
        aDayPasses();

        assertThat(runs.runNow(rule)).isEqualTo(new Ran(0, 0));
        assertThat(numbers()).containsExactly("BUSY null 2 0", "RAISED null 2 0");

        open().forEach(line -> followUps.done(line.id()));
        assertThat(runs.runNow(rule)).isEqualTo(new Ran(2, 0));
        assertThat(open()).extracting(FollowUpLine::what).containsOnly("Ask for an answer (2/2)");
    }

    @Test
    void atTheEndItSaysNoReplyOnce() {
        start(new RuleDetails(2, 0, 1, true, false, "Ask for an answer"));
        runs.runNow(rule);
        open().forEach(line -> followUps.done(line.id()));
        aDayPasses();
        assertThat(numbers()).contains("NOW null 0 2");

        assertThat(runs.runNow(rule)).isEqualTo(new Ran(0, 2));

        assertThat(List.of(mira, ben))
                .allSatisfy(one -> assertThat(recipients.line(one).state()).isEqualTo(RecipientState.NO_REPLY));
        tending.expect(letter, List.of(mira));
        assertThat(runs.runNow(rule)).isEqualTo(new Ran(0, 0));
        assertThat(recipients.line(mira).state()).isEqualTo(RecipientState.SENT);
    }

    @Test
    void againstADissolvedParliamentNothingIsRaised() {
        start(new RuleDetails(2, 0, 1, true, true, "Ask for an answer"));
        UUID dissolution = Ids.next();
        enter(dissolution, PeriodKind.DISSOLUTION, TODAY, null);

        assertThat(runs.runNow(rule)).isEqualTo(new Ran(0, 0));
        clock.tick();
        assertThat(open()).isEmpty();
        assertThat(numbers()).containsExactly("WAITS null 2 0");

        periods.remove(dissolution);
        assertThat(runs.runNow(rule)).isEqualTo(new Ran(2, 0));
    }

    @Test
    void aRecessIsWaitedForOrNotAsTheRuleSays() {
        enter(Ids.next(), PeriodKind.RECESS, TODAY.minusDays(1), TODAY.plusDays(9));
        start(new RuleDetails(2, 0, 1, true, false, "Ask for an answer"));
        assertThat(runs.runNow(rule)).isEqualTo(new Ran(0, 0));
        assertThat(numbers()).containsExactly("WAITS %s 2 0".formatted(TODAY.plusDays(9)));

        rules.correct(rule, 0, new RuleDetails(2, 0, 1, true, true, "Ask for an answer"));
        assertThat(runs.runNow(rule)).isEqualTo(new Ran(2, 0));
    }

    @Test
    void everyNumberOpensTheRecipientsItCounts() {
        start(new RuleDetails(2, 0, 1, true, false, "Ask for an answer"));
        assertThat(rows(RuleShow.all(RuleGroup.NOW))).containsExactlyInAnyOrder("Ben Adeyemi", "Mira Okafor");
        runs.runNow(rule);

        for (RuleNumber number : runs.numbers(rules.line(rule))) {
            assertThat(rows(number.show())).hasSize(number.recipients());
            assertThat(runs.count(rules.line(rule), number.show())).isEqualTo(number.recipients());
        }
        assertThat(runs.list(rules.line(rule), RuleShow.all(RuleGroup.RAISED), PageRequest.of(1, 1)))
                .hasSize(1);
    }

    @Test
    void aPausedRuleDoesNothingUntilItGoesOn() {
        start(new RuleDetails(2, 0, 1, true, false, "Ask for an answer"));
        rules.pause(rule, 0);
        clock.tick();

        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> runs.runNow(rule)).isInstanceOf(Refusal.class);

        rules.resume(rule, 1);
        clock.tick();
        assertThat(open()).hasSize(2);
    }

    @Test
    void aStoppedRuleIsGoneAndCanGoOn() {
        start(RuleDetails.usual("Ask for an answer"));
        rules.stop(rule, 0);
        assertThat(rules.of(letter)).isEmpty();

        rules.goOn(rule);

        assertThat(rules.of(letter)).isPresent();
    }

    @Test
    void aLetterHasOneRuleAndTheSameFormStartsIt() {
        start(RuleDetails.usual("Ask for an answer"));
        start(RuleDetails.usual("Ask for an answer"));

        assertThatThrownBy(() -> rules.start(Ids.next(), letter, RuleDetails.usual("Ask again")))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("rule.refusal.there"));
    }

    @Test
    void whoWasQuickerKeepsWhatTheyWrote() {
        start(RuleDetails.usual("Ask for an answer"));
        rules.correct(rule, 0, RuleDetails.usual("Ask again"));

        assertThatThrownBy(() -> rules.correct(rule, 0, RuleDetails.usual("Ask once more")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> rules.pause(rule, 0)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new RuleDetails(0, 0, 1, true, false, "Ask")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new RuleDetails(1, 10, 1, true, false, "Ask")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new RuleDetails(1, 0, 251, true, false, "Ask")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new RuleDetails(1, 0, 1, true, false, " ")).isInstanceOf(Refusal.class);
    }

    @Test
    @SignedIn(role = Role.OFFICER, name = "Olu Officer")
    void anotherOfficersLetterIsLeftAlone() {
        jdbc.sql("update letter set owner_id = ? where id = ?")
                .params(Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER), letter)
                .update();
        jdbc.sql("update campaign set owner_id = (select owner_id from letter where id = ?)")
                .param(letter)
                .update();

        assertThatThrownBy(() -> start(RuleDetails.usual("Ask for an answer"))).isInstanceOf(Refusal.class);
    }

    private void start(RuleDetails details) {
        rules.start(rule, letter, details);
    }

    private void enter(UUID id, PeriodKind kind, LocalDate from, LocalDate until) {
        periods.enter(id, two.parliament(), new PeriodDetails(null, kind, "Winter", from, until, ""));
    }

    /** Everything that the rule did happened a day earlier. */
    private void aDayPasses() {
        jdbc.sql("update rule_step set raised_on = raised_on - 1").update();
    }

    private List<FollowUpLine> open() {
        return followUps.list(FollowUpFilter.ofLetter(letter), PageRequest.of(0, 50));
    }

    private List<String> rows(RuleShow show) {
        return runs.list(rules.line(rule), show, PageRequest.of(0, 50)).stream()
                .map(RuleRow::name)
                .toList();
    }

    private List<String> numbers() {
        return runs.numbers(rules.line(rule)).stream()
                .map(number -> "%s %s %d %d"
                        .formatted(number.show().group(), number.show().day(), number.followUps(), number.silences()))
                .toList();
    }
}

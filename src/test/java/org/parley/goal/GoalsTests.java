package org.parley.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.outcome.ActionKind;
import org.parley.outcome.OutcomeCast;
import org.parley.position.Basis;
import org.parley.position.PositionCast;
import org.parley.position.Step;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Mailing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A campaign says how many of what it wants, and is told how many there are, and were on any day. */
@SpringBootTest
@Transactional
@SignedIn
class GoalsTests {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Autowired
    private Goals goals;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Cast cast;

    @Autowired
    private PositionCast stance;

    @Autowired
    private OutcomeCast acts;

    @Autowired
    private Letters letters;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private Mailing.ToTwo river;
    private UUID campaign;
    private UUID committee;
    private UUID elsewhere;

    @BeforeEach
    void aLetterThatWentToTwo() {
        river = mailing.toTwo();
        campaign = letters.details(river.letter()).campaign();
        committee = cast.committee(river.house(), "Foreign affairs", river.mira());
        elsewhere = cast.parliament("Parliament of Sudland");
        jdbc.sql("""
                    update recipient set state = 'sent', sent_on = ?, sent_by = ?, sent_via = 'email', name_as_sent = 'Somebody'
                     where letter_id = ?
                    """).params(START, actor.id(), river.letter()).update();
    }

    @Test
    void aGoalIsStatedOnceAndCorrected() {
        UUID id = Ids.next();
        GoalDetails ten = details(Measure.ANSWERS, null, null, 10, null);
        goals.state(id, campaign, ten);
        goals.state(id, campaign, ten);

        assertThat(goals.of(campaign)).singleElement().satisfies(line -> {
            assertThat(line.details()).isEqualTo(ten);
            assertThat(line.statedBy()).isEqualTo("Ana Duarte");
        });
        GoalDetails champions =
                details(Measure.LAWMAKERS, null, Step.CHAMPION, 3, new GoalPlace(AddresseeKind.COMMITTEE, committee));
        goals.correct(id, 0, champions);
        assertThat(goals.line(id).details()).isEqualTo(champions);
        assertThat(goals.line(id).place()).isEqualTo("Foreign affairs");
        assertThatThrownBy(() -> goals.correct(id, 0, ten)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(goals.line(id).details()).isEqualTo(champions);
    }

    @Test
    void aGoalThatIsTakenOutComesBackAsItWas() {
        UUID id = stated(details(Measure.ANSWERS, null, null, 10, null));

        goals.takeOut(id);

        assertThat(goals.of(campaign)).isEmpty();
        assertThatThrownBy(() -> goals.line(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> goals.correct(id, 1, details(Measure.MEETINGS, null, null, 1, null)))
                .isInstanceOf(NotFound.class);
        goals.bringBack(id);
        goals.bringBack(id);
        assertThat(goals.of(campaign)).extracting(GoalLine::id).containsExactly(id);
        assertThat(goals.line(id).seen()).isEqualTo(2);
    }

    @Test
    void nothingIsStatedThatCannotBe() {
        refused("goal.refusal.target", () -> details(Measure.ANSWERS, null, null, 0, null));
        refused("goal.refusal.target", () -> details(Measure.ANSWERS, null, null, 1_000_001, null));
        refused("goal.refusal.step", () -> details(Measure.LAWMAKERS, null, Step.SCEPTIC, 1, null));
        refused("goal.refusal.step", () -> details(Measure.LAWMAKERS, null, null, 1, null));
        refused(
                "goal.refusal.committee",
                () -> details(Measure.ACTIONS, null, null, 1, new GoalPlace(AddresseeKind.COMMITTEE, committee)));
        refused("goal.refusal.place", () -> new GoalPlace(AddresseeKind.LAWMAKER, river.mira()));
        refused(
                "goal.refusal.due",
                () -> new GoalDetails("", Measure.ANSWERS, null, null, 1, null, START, START.minusDays(1)));
        refused(
                "goal.refusal.century",
                () -> new GoalDetails("", Measure.ANSWERS, null, null, 1, null, START, LocalDate.of(2199, 1, 1)));
        refused(
                "goal.refusal.name",
                () -> new GoalDetails("x".repeat(121), Measure.ANSWERS, null, null, 1, null, START, null));
        assertThatThrownBy(() -> goals.state(Ids.next(), Ids.next(), details(Measure.ANSWERS, null, null, 1, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoOnlyReadsStatesNothingAndSeesHowItStands() {
        UUID id = stated(details(Measure.ANSWERS, null, null, 1, null));
        Acting.as(jdbc, "Vic Reader", Role.VIEWER, () -> {
            assertThat(goals.mayState()).isFalse();
            assertThat(goals.standings(campaign)).hasSize(1);
            assertThatThrownBy(() -> goals.state(Ids.next(), campaign, details(Measure.ANSWERS, null, null, 1, null)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> goals.correct(id, 0, details(Measure.ANSWERS, null, null, 2, null)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> goals.takeOut(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> goals.bringBack(id)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void answersCountFromTheDayOfTheFirst() {
        answers(river.mira(), "refusal", START.plusDays(3));
        answers(river.mira(), "support", START.plusDays(5));
        answers(river.ben(), "acknowledgement", START.plusDays(4));

        GoalStanding standing = standing(details(Measure.ANSWERS, null, null, 2, null));

        assertThat(standing.now()).isEqualTo(1);
        assertThat(standing.on(START.plusDays(2))).isZero();
        assertThat(standing.on(START.plusDays(3))).isEqualTo(1);
        assertThat(parts(standing)).singleElement().satisfies(part -> {
            assertThat(part.of()).isEqualTo(GoalPart.Page.LAWMAKER);
            assertThat(part.id()).isEqualTo(river.mira());
            assertThat(part.since()).isEqualTo(START.plusDays(3));
        });
    }

    @Test
    void whoSomebodySaysAnsweredCountsFromThatDay() {
        jdbc.sql("""
                    insert into overruling (id, recipient_id, state, because, overruled_by, overruled_at)
                    values (?, ?, 'answered', 'told us in the corridor', ?, timestamptz '2026-03-09 10:00Z')
                    """)
                .params(Ids.next(), mailing.recipient(river.letter(), river.ben()), actor.id())
                .update();

        GoalStanding standing = standing(details(Measure.ANSWERS, null, null, 2, null));

        assertThat(standing.now()).isEqualTo(1);
        assertThat(standing.course().firstKey()).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void anAnswerSupportsUntilAnotherSaysOtherwise() {
        answers(river.mira(), "support", START.plusDays(1));
        answers(river.mira(), "refusal", START.plusDays(4));
        answers(river.ben(), "support", START.plusDays(2));
        answers(river.ben(), "support", START.plusDays(6));
        answers(river.ben(), "automatic reply", START.plusDays(7));

        GoalStanding standing = standing(details(Measure.SUPPORTIVE, null, null, 2, null));

        assertThat(standing.now()).isEqualTo(1);
        assertThat(standing.on(START.plusDays(3))).isEqualTo(2);
        assertThat(standing.on(START.plusDays(4))).isEqualTo(1);
        assertThat(standing.lostOn()).isEqualTo(START.plusDays(4));
        assertThat(parts(standing)).extracting(GoalPart::id).containsExactly(river.ben());
    }

    @Test
    void aSupporterWhoTurnsScepticCountsNoLonger() {
        stance.takes(river.mira(), campaign, Step.CHAMPION, START, Basis.PUBLIC_ACT);
        stance.takes(river.ben(), campaign, Step.SUPPORTER, START.plusDays(1), Basis.PRIVATE_IMPRESSION);
        stance.takes(river.ben(), campaign, Step.SCEPTIC, START.plusDays(8), Basis.PUBLIC_ACT);

        GoalStanding supporters = standing(details(Measure.LAWMAKERS, null, Step.SUPPORTER, 2, null));
        GoalStanding champions = standing(
                details(Measure.LAWMAKERS, null, Step.CHAMPION, 1, new GoalPlace(AddresseeKind.COMMITTEE, committee)));

        assertThat(supporters.now()).isEqualTo(1);
        assertThat(supporters.on(START.plusDays(7))).isEqualTo(2);
        assertThat(supporters.lostOn()).isEqualTo(START.plusDays(8));
        assertThat(supporters.reachedOn()).isNull();
        assertThat(champions.now()).isEqualTo(1);
        assertThat(champions.reachedOn()).isEqualTo(START);
    }

    @Test
    void meetingsCountThatTookPlaceAndOnlyForThoseWhoMayKnow() {
        meeting(campaign, "meeting", false, false, river.mira());
        meeting(campaign, "meeting", true, false, river.mira());
        meeting(campaign, "call", false, false, river.mira());
        meeting(cast.campaign("Save the marsh"), "meeting", false, false, river.mira());
        UUID secret = meeting(campaign, "meeting", false, true, river.ben());
        GoalLine goal = goals.line(stated(details(Measure.MEETINGS, null, null, 2, null)));

        assertThat(goals.count(goal)).isEqualTo(1);
        assertThat(goals.standing(goal).now()).isEqualTo(1);
        assertThat(goals.parts(goal, 0, 10)).extracting(GoalPart::id).doesNotContain(secret);
        Acting.as(jdbc, "Mona Boss", Role.MANAGER, () -> {
            assertThat(goals.count(goal)).isEqualTo(2);
            assertThat(goals.standing(goal).word()).isEqualTo(GoalWord.REACHED);
            assertThat(goals.parts(goal, 0, 10)).extracting(GoalPart::id).contains(secret);
        });
    }

    @Test
    void promisesCountFromTheirDayAndKeptOnesFromThatOfTheEvidence() {
        promise(river.mira(), START.plusDays(1), null);
        promise(river.ben(), START.plusDays(2), START.plusDays(9));

        GoalStanding made = standing(details(Measure.COMMITMENTS, null, null, 2, null));
        GoalStanding kept = standing(
                details(Measure.KEPT, null, null, 1, new GoalPlace(AddresseeKind.PARLIAMENT, river.parliament())));

        assertThat(made.reachedOn()).isEqualTo(START.plusDays(2));
        assertThat(kept.reachedOn()).isEqualTo(START.plusDays(9));
        assertThat(parts(kept)).extracting(GoalPart::detail).containsExactly("Ben Adeyemi");
        assertThat(standing(details(
                                Measure.COMMITMENTS, null, null, 2, new GoalPlace(AddresseeKind.COMMITTEE, committee)))
                        .now())
                .isEqualTo(1);
    }

    @Test
    void actionsCountThatBearOnALetterOfTheCampaign() {
        UUID asked = acts.motion(river.parliament(), river.house(), "On the river", "M 1", START.plusDays(5));
        bears(asked, "asked for");
        bears(acts.motion(river.parliament(), null, "On the fish", "M 2", START), "unrelated");
        acts.motion(river.parliament(), null, "On nothing", "M 3", START);
        UUID coming = acts.motion(elsewhere, null, "On the sea", "M 4", START);
        jdbc.sql("update parliamentary_action set stage = 'announced', acted_on = ? where id = ?")
                .params(LocalDate.now(actor.zone()).plusDays(30), coming)
                .update();
        bears(coming, "contributed");

        GoalStanding motions = standing(details(Measure.ACTIONS, ActionKind.MOTION, null, 2, null));

        assertThat(motions.now()).isEqualTo(2);
        assertThat(motions.announced()).isEqualTo(1);
        assertThat(motions.word()).isNotEqualTo(GoalWord.REACHED);
        assertThat(parts(motions)).extracting(GoalPart::id).containsExactly(coming, asked);
        assertThat(standing(details(Measure.ACTIONS, ActionKind.BILL, null, 2, null))
                        .now())
                .isZero();
        assertThat(standing(details(
                                Measure.ACTIONS, null, null, 2, new GoalPlace(AddresseeKind.CHAMBER, river.house())))
                        .now())
                .isEqualTo(1);
        jdbc.sql("update parliamentary_action set removed_at = now(), removed_by = ? where id = ?")
                .params(actor.id(), asked)
                .update();
        assertThat(standing(details(Measure.ACTIONS, null, null, 2, null)).now())
                .isEqualTo(1);
    }

    @Test
    void aGoalCountsOnlyWhereItSays() {
        answers(river.mira(), "support", START.plusDays(1));
        answers(river.ben(), "support", START.plusDays(1));
        meeting(campaign, "meeting", false, false, river.mira());
        stance.takes(river.mira(), campaign, Step.CHAMPION, START, Basis.PUBLIC_ACT);
        promise(river.mira(), START, null);

        for (Measure measure :
                Set.of(Measure.ANSWERS, Measure.SUPPORTIVE, Measure.MEETINGS, Measure.COMMITMENTS, Measure.LAWMAKERS)) {
            int here = measure == Measure.ANSWERS || measure == Measure.SUPPORTIVE ? 2 : 1;
            assertThat(in(measure, null)).as(measure.word()).isEqualTo(here);
            assertThat(in(measure, new GoalPlace(AddresseeKind.PARLIAMENT, river.parliament())))
                    .as(measure.word())
                    .isEqualTo(here);
            assertThat(in(measure, new GoalPlace(AddresseeKind.CHAMBER, river.house())))
                    .as(measure.word())
                    .isEqualTo(here);
            assertThat(in(measure, new GoalPlace(AddresseeKind.COMMITTEE, committee)))
                    .as(measure.word())
                    .isEqualTo(1);
            assertThat(in(measure, new GoalPlace(AddresseeKind.PARLIAMENT, elsewhere)))
                    .as(measure.word())
                    .isZero();
        }
    }

    @Test
    void aCampaignWithoutLettersHasItsGoalsAtNothing() {
        UUID bare = cast.campaign("Save the marsh");
        for (Measure measure : Measure.values()) {
            goals.state(
                    Ids.next(),
                    bare,
                    details(measure, null, measure == Measure.LAWMAKERS ? Step.CHAMPION : null, 1, null));
        }

        assertThat(goals.standings(bare)).hasSize(Measure.values().length).allSatisfy(standing -> {
            assertThat(standing.now()).isZero();
            assertThat(standing.course()).isEmpty();
            assertThat(parts(standing)).isEmpty();
        });
    }

    private int in(Measure measure, @Nullable GoalPlace place) {
        GoalStanding standing =
                standing(details(measure, null, measure == Measure.LAWMAKERS ? Step.CHAMPION : null, 5, place));
        assertThat(parts(standing)).hasSize(standing.now());
        return standing.now();
    }

    private GoalStanding standing(GoalDetails details) {
        GoalLine line = goals.line(stated(details));
        GoalStanding standing = goals.standing(line);
        assertThat(goals.count(line)).isEqualTo(standing.now());
        assertThat(goals.parts(line, 0, 1000)).hasSize(standing.now());
        return standing;
    }

    private List<GoalPart> parts(GoalStanding standing) {
        return goals.parts(standing.goal(), 0, 1000);
    }

    private UUID stated(GoalDetails details) {
        UUID id = Ids.next();
        goals.state(id, campaign, details);
        return id;
    }

    private static GoalDetails details(
            Measure measure, @Nullable ActionKind kind, @Nullable Step step, int target, @Nullable GoalPlace place) {
        return new GoalDetails("", measure, kind, step, target, place, START, LocalDate.of(2026, 12, 31));
    }

    private void answers(UUID lawmaker, String how, LocalDate day) {
        jdbc.sql("""
                    insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                    values (uuidv7(), 0, ?, ?, 'email', ?, ?)
                    """)
                .params(mailing.recipient(river.letter(), lawmaker), day, how, actor.id())
                .update();
    }

    private UUID meeting(UUID about, String kind, boolean planned, boolean confidential, UUID lawmaker) {
        UUID mona = Acting.account(jdbc, "Mona Boss", Role.MANAGER);
        UUID id = Ids.next();
        jdbc.sql("""
                    insert into contact (id, version, kind, direction, happened_at, campaign_id, planned, confidential, recorded_by)
                    values (?, 0, ?, 'together', timestamptz '2026-03-05 10:00Z', ?, ?, ?, ?)
                    """).params(id, kind, about, planned, confidential, mona).update();
        jdbc.sql("insert into contact_lawmaker (contact_id, lawmaker_id) values (?, ?)")
                .params(id, lawmaker)
                .update();
        return id;
    }

    private void promise(UUID lawmaker, LocalDate day, @Nullable LocalDate kept) {
        jdbc.sql("""
                    insert into commitment (id, version, lawmaker_id, campaign_id, what, promised_on, state, settled_on, settled_by, proof,
                                            recorded_by, recorded_at)
                    values (uuidv7(), 0, :by, :campaign, 'Asks the minister', :day, case when :kept::date is null then 'open' else 'kept' end,
                            :kept::date, case when :kept::date is null then null else :me::uuid end, 'Question 7', :me, now())
                    """)
                .param("by", lawmaker)
                .param("campaign", campaign)
                .param("day", day)
                .param("kept", kept)
                .param("me", actor.id())
                .update();
    }

    private void bears(UUID action, String how) {
        jdbc.sql("""
                    insert into action_bearing (id, version, action_id, letter_id, bearing, reason, said_by, said_at)
                    values (uuidv7(), 0, ?, ?, ?, 'as we asked', ?, now())
                    """).params(action, river.letter(), how, actor.id()).update();
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

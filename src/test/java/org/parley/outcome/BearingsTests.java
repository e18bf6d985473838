package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What an action has to do with a letter is somebody's word, with a day and, where it counts, a reason. */
@SpringBootTest
@Transactional
@SignedIn
class BearingsTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    private Bearings bearings;

    @Autowired
    private Actions actions;

    @Autowired
    private Timelines timelines;

    @Autowired
    private OutcomeCast outcome;

    @Autowired
    private Letters letters;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    private UUID motion;
    private UUID letter;
    private UUID ask;

    @BeforeEach
    void aMotionAndALetter() {
        UUID norland = cast.parliament("Parliament of Norland");
        motion = outcome.motion(norland, null, "Free the river", "", MARCH);
        letter = cast.letter("Open letter on the river");
        ask = Objects.requireNonNull(
                letters.text(letter).says().asks().getFirst().id());
    }

    @Test
    void itIsSaidOnceOfALetterAndOnceOfEachOfItsAsks() {
        say(null, Bearing.ASKED_FOR, "");
        UUID ofTheAsk = say(ask, Bearing.CONTRIBUTED, "The sponsor quotes it");

        refused("outcome.refusal.said", () -> say(null, Bearing.UNRELATED, ""));
        refused("outcome.refusal.said", () -> say(ask, Bearing.ASKED_FOR, ""));
        assertThat(bearings.of(motion)).hasSize(2).first().satisfies(line -> {
            assertThat(line.id()).isEqualTo(ofTheAsk);
            assertThat(line.ask()).isEqualTo("Release the six");
            assertThat(line.campaign()).isEqualTo("Free the river");
            assertThat(line.saidBy()).isNotBlank();
        });
    }

    @Test
    void nobodySaysThatALetterContributedWithoutAReason() {
        refused("outcome.refusal.reason", () -> say(null, Bearing.CONTRIBUTED, "  "));
        assertThat(bearings.of(motion)).isEmpty();
    }

    @Test
    void anAskOfAnotherLetterIsNotMeant() {
        UUID other = cast.letter("Another letter");

        assertThatThrownBy(
                        () -> bearings.say(Ids.next(), motion, new BearingDetails(other, ask, Bearing.ASKED_FOR, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSameFormSavedTwiceSaysItOnceAndALateOneIsTold() {
        UUID id = Ids.next();
        BearingDetails asked = new BearingDetails(letter, null, Bearing.ASKED_FOR, "");
        bearings.say(id, motion, asked);
        bearings.say(id, motion, asked);
        BearingDetails contributed = new BearingDetails(letter, ask, Bearing.CONTRIBUTED, "They told us");
        bearings.correct(id, 0, contributed);

        assertThat(bearings.of(motion))
                .singleElement()
                .satisfies(line -> assertThat(line.details()).isEqualTo(contributed));
        assertThatThrownBy(() -> bearings.correct(id, 0, asked)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void actionsAreFoundByLetterAndThroughItByCampaign() {
        say(null, Bearing.CONTRIBUTED, "They told us");
        say(ask, Bearing.ASKED_FOR, "");
        UUID campaign = letters.details(letter).campaign();
        UUID elsewhere = cast.letter("Another letter");

        assertThat(actions.count(ActionFilter.ofLetter(letter))).isEqualTo(1);
        assertThat(actions.count(ActionFilter.ofCampaign(campaign))).isEqualTo(1);
        assertThat(actions.count(ActionFilter.ofLetter(elsewhere))).isZero();
        assertThat(actions.count(ActionFilter.ofLetter(letter).withLetter(letter, Bearing.UNRELATED)))
                .isZero();
        assertThat(actions.bearings(ActionFilter.ofLetter(letter)))
                .isEqualTo(Map.of(Bearing.CONTRIBUTED, 1, Bearing.ASKED_FOR, 1));
        assertThat(actions.bearings(ActionFilter.ofCampaign(campaign)))
                .isEqualTo(Map.of(Bearing.CONTRIBUTED, 1, Bearing.ASKED_FOR, 1));
        assertThat(actions.list(ActionFilter.ofLetter(letter), FIRST)).hasSize(1);
    }

    @Test
    void theLettersTimelineTellsItOnceAndNotWhatIsUnrelated() {
        UUID id = say(null, Bearing.UNRELATED, "");
        assertThat(told(TimelinePlace.END)).isEmpty();

        bearings.correct(id, 0, new BearingDetails(letter, null, Bearing.CONTRIBUTED, "They told us"));
        say(ask, Bearing.ASKED_FOR, "");

        assertThat(told(TimelinePlace.END)).singleElement().satisfies(happening -> {
            assertThat(happening.what()).isEqualTo("outcome.kind.motion");
            assertThat(happening.how()).isEqualTo("outcome.bearing.contributed");
            assertThat(happening.title()).isEqualTo("Free the river");
            assertThat(happening.detail()).isEqualTo("They told us");
            assertThat(happening.day()).isEqualTo(MARCH);
            assertThat(told(new TimelinePlace(happening.at(), happening.id()))).isEmpty();
        });
        actions.takeOut(motion);
        assertThat(told(TimelinePlace.END)).isEmpty();
    }

    private List<Happening> told(TimelinePlace place) {
        return timelines
                .before(Whose.LETTER.of(letter), HappeningKind.ACTIONS, place, 10)
                .happenings();
    }

    @Test
    void whatWasTakenBackIsSaidAgain() {
        UUID id = say(null, Bearing.ASKED_FOR, "");
        BearingLine line = bearings.line(id);
        bearings.takeBack(id, line.seen());

        assertThat(actions.count(ActionFilter.ofLetter(letter))).isZero();
        bearings.say(id, motion, line.details());
        assertThat(actions.count(ActionFilter.ofLetter(letter))).isEqualTo(1);
    }

    @Test
    void whatSomebodyCorrectedMeanwhileIsNotTakenBack() {
        UUID id = say(null, Bearing.ASKED_FOR, "");
        BearingLine seen = bearings.line(id);
        bearings.correct(id, seen.seen(), new BearingDetails(letter, null, Bearing.CONTRIBUTED, "She quoted us"));

        assertThatThrownBy(() -> bearings.takeBack(id, seen.seen())).isInstanceOf(ChangedMeanwhile.class);

        assertThat(bearings.line(id).details().reason()).isEqualTo("She quoted us");
    }

    @Test
    void onlyWhoSaidItOrAManagerTakesItBack() {
        UUID id = say(null, Bearing.ASKED_FOR, "");
        UUID other = say(ask, Bearing.ASKED_FOR, "");

        Acting.as(jdbc, "Bea Quist", Role.OFFICER, () -> {
            assertThat(bearings.of(motion)).noneMatch(BearingLine::mayTakeBack);
            refused("outcome.refusal.not-yours", () -> bearings.takeBack(id, 0));
        });
        Acting.as(
                jdbc,
                "Vera Lang",
                Role.VIEWER,
                () -> assertThatThrownBy(() -> bearings.takeBack(id, 0)).isInstanceOf(AccessDeniedException.class));
        Acting.as(jdbc, "Max Manager", Role.MANAGER, () -> bearings.takeBack(id, 0));
        assertThat(bearings.of(motion)).singleElement().matches(BearingLine::mayTakeBack);
        bearings.takeBack(other, 0);
        assertThat(bearings.of(motion)).isEmpty();
    }

    @Test
    void whatIsSaidOfAnActionThatWasTakenOutStays() {
        UUID id = say(null, Bearing.ASKED_FOR, "");
        actions.takeOut(motion);

        refused("outcome.refusal.removed", () -> bearings.takeBack(id, 0));
        refused(
                "outcome.refusal.removed",
                () -> bearings.correct(id, 0, new BearingDetails(letter, null, Bearing.UNRELATED, "")));
        refused("outcome.refusal.removed", () -> say(ask, Bearing.ASKED_FOR, ""));
    }

    @Test
    void whereTheLetterDoesNotAskThatItIsNotSaidThatSomebodyWasQuicker() {
        UUID id = say(null, Bearing.ASKED_FOR, "");
        UUID other = cast.letter("Another letter");

        refused(
                "outcome.refusal.ask",
                () -> bearings.correct(id, 0, new BearingDetails(other, ask, Bearing.ASKED_FOR, "")));
        assertThat(bearings.line(id).details().letter()).isEqualTo(letter);
    }

    private UUID say(@Nullable UUID about, Bearing bearing, String reason) {
        UUID id = Ids.next();
        bearings.say(id, motion, new BearingDetails(letter, about, bearing, reason));
        return id;
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

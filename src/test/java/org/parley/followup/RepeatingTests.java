package org.parley.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.contact.Scene;
import org.parley.followup.comment.Comments;
import org.parley.followup.repetition.RepeatUnit;
import org.parley.followup.repetition.Repetition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is done again and again: the next is there when one was done, and gone when that is taken back. */
@SpringBootTest
@Transactional
@SignedIn
class RepeatingTests {

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Comments comments;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private final UUID id = Ids.next();
    private LocalDate today;
    private UUID mele;

    @BeforeEach
    void aCallEachWeek() {
        today = followUps.today();
        mele = new Scene(jdbc).lawmaker("Mele Fonoti");
        raise(null);
    }

    @Test
    void theNextIsThereWhenOneWasDone() {
        followUps.done(id);

        assertThat(open()).singleElement().satisfies(next -> {
            assertThat(next.id()).isNotEqualTo(id);
            assertThat(next.what()).isEqualTo("Call her office");
            assertThat(next.dueOn()).isEqualTo(today.plusWeeks(1));
            assertThat(next.priority()).isEqualTo(Priority.HIGH);
            assertThat(next.about().lawmaker()).isEqualTo(mele);
            assertThat(next.mine()).isTrue();
        });
        followUps.done(open().getFirst().id());
        assertThat(open()).extracting(FollowUpLine::dueOn).containsExactly(today.plusWeeks(2));
    }

    @Test
    void aSecondClickMakesNoSecondOne() {
        followUps.done(id);
        followUps.done(id);

        assertThat(open()).hasSize(1);
    }

    @Test
    void doneTakenBackTakesTheNextBack() {
        WayBack way = followUps.done(id);

        followUps.takeBack(way);

        assertThat(open()).extracting(FollowUpLine::id).containsExactly(id);
        followUps.done(id);
        UUID next = open().getFirst().id();
        followUps.reopen(id);
        assertThat(open()).extracting(FollowUpLine::id).containsExactly(id).doesNotContain(next);
    }

    @Test
    void aNextThatSomebodyTouchedStaysAndIsNotMadeTwice() {
        WayBack way = followUps.done(id);
        UUID next = open().getFirst().id();
        comments.say(Ids.next(), next, "She is away");

        followUps.takeBack(way);
        assertThat(open()).extracting(FollowUpLine::id).containsExactly(id, next);
        followUps.done(id);

        assertThat(open()).extracting(FollowUpLine::id).containsExactly(next);
    }

    @Test
    void openedAgainAndTakenBackItGoesOn() {
        followUps.done(id);
        WayBack way = followUps.reopen(id);

        followUps.takeBack(way);

        assertThat(open()).extracting(FollowUpLine::dueOn).containsExactly(today.plusWeeks(1));
    }

    @Test
    void oneThatIsPutOffDoesNotMoveTheOthers() {
        followUps.postpone(id, today.plusDays(3));

        followUps.done(id);

        assertThat(open()).extracting(FollowUpLine::dueOn).containsExactly(today.plusWeeks(1));
    }

    @Test
    void oneIsLeftOutAndComesBackWithOneClick() {
        WayBack way = followUps.leaveOut(id);

        assertThat(open()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(id);
            assertThat(line.dueOn()).isEqualTo(today.plusWeeks(1));
        });
        followUps.takeBack(way);
        assertThat(open()).extracting(FollowUpLine::dueOn).containsExactly(today);
    }

    @Test
    void itEndsAfterThisOneAndGoesOnWithOneClick() {
        WayBack way = followUps.repeat(id, null);
        followUps.takeBack(way);
        followUps.done(id);
        UUID next = open().getFirst().id();

        followUps.repeat(next, null);
        followUps.done(next);

        assertThat(open()).isEmpty();
    }

    @Test
    void nothingFollowsTheLastDay() {
        followUps.repeat(id, Repetition.from(today, RepeatUnit.WEEK, 1, today.plusDays(6)));

        assertThatThrownBy(() -> followUps.leaveOut(id)).isInstanceOf(Refusal.class);
        followUps.done(id);

        assertThat(open()).isEmpty();
    }

    @Test
    void theNextIsForWhoeverSawTheOneBefore() {
        UUID bo = Acting.account(jdbc, "Bo Vantongeren", Role.OFFICER);
        followUps.handOver(id, bo);

        Acting.as(jdbc, "Bo Vantongeren", Role.OFFICER, () -> {
            followUps.done(id);
            assertThat(followUps.count(FollowUpFilter.MINE)).isEqualTo(1);
        });

        assertThat(followUps.list(new FollowUpFilter(false, false, null, null, null, null), PageRequest.of(0, 9)))
                .extracting(FollowUpLine::assigneeId)
                .containsExactly(bo);
    }

    @Test
    void theDayIsTheSameInJakartaAndInOttawa() {
        UUID putri = Acting.account(jdbc, "Putri Vantongeren", Role.OFFICER);
        UUID owen = Acting.account(jdbc, "Owen Vantongeren", Role.OFFICER);
        LocalDate next = today.plusWeeks(1);
        followUps.handOver(id, putri);

        Acting.as(jdbc, "Putri Vantongeren", Role.OFFICER, "Asia/Jakarta", () -> {
            assertThat(open()).extracting(FollowUpLine::dueOn).containsExactly(today);
            followUps.done(id);
            assertThat(open()).extracting(FollowUpLine::dueOn).containsExactly(next);
            followUps.handOver(open().getFirst().id(), owen);
        });
        Acting.as(
                jdbc,
                "Owen Vantongeren",
                Role.OFFICER,
                "America/Toronto",
                () -> assertThat(open()).extracting(FollowUpLine::dueOn).containsExactly(next));
    }

    @Test
    void whatWasDoneRepeatsNoMore() {
        followUps.done(id);

        assertThatThrownBy(() -> followUps.repeat(id, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> followUps.leaveOut(id)).isInstanceOf(Refusal.class);
    }

    private List<FollowUpLine> open() {
        return followUps.list(FollowUpFilter.MINE, PageRequest.of(0, 9));
    }

    private void raise(LocalDate until) {
        followUps.raise(
                id,
                new FollowUpDetails(
                        "Call her office",
                        today,
                        actor.id(),
                        About.lawmaker(mele),
                        Priority.HIGH,
                        Repetition.from(today, RepeatUnit.WEEK, 1, until)));
    }
}

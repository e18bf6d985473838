package org.parley.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUpLine;
import org.parley.followup.FollowUps;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sending;
import org.parley.response.ReceivedVia;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseDetails;
import org.parley.response.Responses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What is done with many recipients at once: to whom it happens, who is passed over and why, and how it is undone. */
@SpringBootTest
@Transactional
@SignedIn
class ActsTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Acts acts;

    @Autowired
    private Letters letters;

    @Autowired
    private Board board;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Sending sending;

    @Autowired
    private Responses responses;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID bo;
    private List<UUID> five;
    private Set<UUID> all;

    @BeforeEach
    void aLetterToFive() {
        letter = mailing.toMembers(5);
        five = List.copyOf(board.all(BoardFilter.all(letter)));
        all = Set.copyOf(five);
        bo = Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER);
        assertThat(five).hasSize(5);
    }

    @Test
    void everybodyIsAssignedAndWhoWasAlreadyIsPassedOver() {
        acts.assign(Ids.next(), letter, Set.of(five.getFirst()), bo);

        Done done = acts.assign(Ids.next(), letter, all, bo);

        assertThat(done.done()).isEqualTo(4);
        assertThat(done.passedOver()).isEqualTo(Map.of(Why.ALREADY, 1));
        assertThat(board.count(BoardFilter.all(letter).owned(new Owned.By(bo)))).isEqualTo(5);
    }

    @Test
    void anAssignmentIsUndoneForThoseWhoStillHaveIt() {
        acts.assign(Ids.next(), letter, Set.of(five.get(0)), actor.id());
        Done done = acts.assign(Ids.next(), letter, all, bo);
        acts.assign(Ids.next(), letter, Set.of(five.get(1)), null);

        Done undone = acts.undo(done.act());

        assertThat(undone.done()).isEqualTo(4);
        assertThat(undone.passedOver()).isEqualTo(Map.of(Why.CHANGED, 1));
        assertThat(board.count(BoardFilter.all(letter).owned(new Owned.Mine()))).isEqualTo(1);
        assertThat(board.count(BoardFilter.all(letter).owned(new Owned.Nobodys())))
                .isEqualTo(4);
    }

    @Test
    void recipientsAreGivenOnlyToWhoeverWorksHere() {
        UUID viewer = Acting.account(jdbc, "Vera Viewer", Role.VIEWER);
        UUID closed = Acting.account(jdbc, "Clara Gone", Role.OFFICER);
        jdbc.sql("update account set closed_at = now() where id = ?")
                .param(closed)
                .update();

        assertThatThrownBy(() -> acts.assign(Ids.next(), letter, all, viewer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> acts.assign(Ids.next(), letter, all, closed)).isInstanceOf(Refusal.class);
    }

    @Test
    void noReplyIsNotedOnlyWhereTheLetterWentAndNothingCameBack() {
        send(five.get(0), five.get(1), five.get(2));
        answer(five.get(1), ResponseClass.ACKNOWLEDGEMENT);
        acts.noReply(Ids.next(), letter, Set.of(five.get(2)));

        Done done = acts.noReply(Ids.next(), letter, all);

        assertThat(done.done()).isEqualTo(1);
        assertThat(done.passedOver()).isEqualTo(Map.of(Why.NOT_SENT, 2, Why.CAME_BACK, 1, Why.ALREADY, 1));
        assertThat(state(five.get(0))).isEqualTo(RecipientState.NO_REPLY);
        assertThat(state(five.get(1))).isEqualTo(RecipientState.ACKNOWLEDGED);
        assertThat(jdbc.sql("select no_reply_by from recipient where id = ? and no_reply_at is not null")
                        .param(five.get(0))
                        .query(UUID.class)
                        .single())
                .isEqualTo(actor.id());
    }

    @Test
    void anAnswerThatComesLaterMovesThemOn() {
        send(five.get(0));
        acts.noReply(Ids.next(), letter, Set.of(five.get(0)));

        answer(five.get(0), ResponseClass.SUPPORT);

        assertThat(state(five.get(0))).isEqualTo(RecipientState.ANSWERED);
        assertThat(acts.noReply(Ids.next(), letter, Set.of(five.get(0))).passedOver())
                .isEqualTo(Map.of(Why.CAME_BACK, 1));
    }

    @Test
    void noReplyIsUndoneForThoseFromWhomNothingCameSince() {
        send(five.get(0), five.get(1));
        Done done = acts.noReply(Ids.next(), letter, all);
        answer(five.get(1), ResponseClass.SUPPORT);

        Done undone = acts.undo(done.act());

        assertThat(undone.done()).isEqualTo(1);
        assertThat(undone.passedOver()).isEqualTo(Map.of(Why.CHANGED, 1));
        assertThat(state(five.get(0))).isEqualTo(RecipientState.SENT);
        assertThat(state(five.get(1))).isEqualTo(RecipientState.ANSWERED);
    }

    @Test
    void anAnswerIsWaitedForAgain() {
        send(five.get(0), five.get(1));
        acts.noReply(Ids.next(), letter, Set.of(five.get(0)));

        Done done = acts.expect(Ids.next(), letter, all);

        assertThat(done.done()).isEqualTo(1);
        assertThat(done.passedOver()).isEqualTo(Map.of(Why.ALREADY, 1, Why.NOT_SENT, 3));
        assertThat(state(five.get(0))).isEqualTo(RecipientState.SENT);
        acts.undo(done.act());
        assertThat(state(five.get(0))).isEqualTo(RecipientState.NO_REPLY);
    }

    @Test
    void aFollowUpIsPlannedForEachButForThoseLeftOut() {
        recipients.exclude(RecipientFilter.only(letter, Set.of(five.get(4))), "Asked not to be written to");
        LocalDate day = followUps.today().plusDays(3);

        Done done =
                acts.plan(Ids.next(), letter, all, new FollowUpDetails("Call", day, bo, About.letter(letter)), true);

        assertThat(done.done()).isEqualTo(4);
        assertThat(done.passedOver()).isEqualTo(Map.of(Why.LEFT_OUT, 1));
        assertThat(open()).hasSize(4).allSatisfy(line -> {
            assertThat(line.assigneeId()).isEqualTo(bo);
            assertThat(line.dueOn()).isEqualTo(day);
            assertThat(line.about().lawmaker()).isNotNull();
            assertThat(line.about().campaign()).isNotNull();
        });
        assertThat(board.count(BoardFilter.all(letter).promised(Promised.SOME))).isEqualTo(4);
    }

    @Test
    void oneFollowUpForAllStandsAtEachOfThem() {
        Done done = acts.plan(
                Ids.next(),
                letter,
                Set.of(five.get(0), five.get(1)),
                new FollowUpDetails("Ask the whip", followUps.today(), bo, About.letter(letter)),
                false);

        assertThat(done.done()).isEqualTo(2);
        assertThat(open())
                .singleElement()
                .extracting(line -> line.about().campaign())
                .isEqualTo(letters.details(letter).campaign());
        assertThat(board.list(BoardFilter.all(letter).promised(Promised.SOME), PageRequest.of(0, 10)))
                .extracting(line -> line.promise() == null ? "" : line.promise().what())
                .containsExactly("Ask the whip", "Ask the whip");
        assertThat(acts.undo(done.act()).done()).isEqualTo(2);
        assertThat(open()).isEmpty();
    }

    @Test
    void plannedFollowUpsAreUndoneButForThoseThatSomebodyTookUp() {
        Done done = acts.plan(
                Ids.next(),
                letter,
                all,
                new FollowUpDetails("Call", followUps.today(), bo, About.letter(letter)),
                true);
        followUps.postpone(open().get(0).id(), followUps.today().plusDays(9));
        followUps.done(open().get(0).id());

        Done undone = acts.undo(done.act());

        assertThat(undone.done()).isEqualTo(3);
        assertThat(undone.passedOver()).isEqualTo(Map.of(Why.CHANGED, 2));
        assertThat(open()).hasSize(1);
    }

    @Test
    void whoIsTakenOutOfTheLetterLeavesAFollowUpAboutThePerson() {
        acts.plan(
                Ids.next(),
                letter,
                Set.of(five.get(0)),
                new FollowUpDetails("Call", followUps.today(), bo, About.letter(letter)),
                true);

        assertThat(recipients.remove(RecipientFilter.only(letter, Set.of(five.get(0)))))
                .isEqualTo(1);

        assertThat(open()).singleElement().satisfies(line -> {
            assertThat(line.about().recipient()).isNull();
            assertThat(line.about().lawmaker()).isNotNull();
        });
    }

    @Test
    void theSameFormSavedTwiceDoesItOnce() {
        UUID act = Ids.next();
        FollowUpDetails details = new FollowUpDetails("Call", followUps.today(), bo, About.letter(letter));

        acts.plan(act, letter, all, details, true);
        Done again = acts.plan(act, letter, all, details, true);

        assertThat(again.done()).isEqualTo(5);
        assertThat(open()).hasSize(5);
    }

    @Test
    void somethingIsUndoneOnceByWhoeverDidItOrAManager() {
        Done done = acts.assign(Ids.next(), letter, all, bo);

        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> acts.undo(done.act())).isInstanceOf(Refusal.class));
        Acting.as(jdbc, "Max Manager", Role.MANAGER, () -> acts.undo(done.act()));
        assertThatThrownBy(() -> acts.undo(done.act())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> acts.undo(Ids.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsKeptOfWhatWasDoneWithNobody() {
        Done done = acts.noReply(Ids.next(), letter, all);

        assertThat(done.done()).isZero();
        assertThat(jdbc.sql("select count(*) from board_act where letter_id = ?")
                        .param(letter)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void recipientsOfAnotherLetterAreNotTouched() {
        UUID other = cast.letter("Another letter");

        assertThat(acts.assign(Ids.next(), other, all, bo).done()).isZero();
        assertThat(acts.plan(
                                Ids.next(),
                                other,
                                all,
                                new FollowUpDetails("Call", followUps.today(), bo, About.letter(other)),
                                true)
                        .done())
                .isZero();
        assertThatThrownBy(() -> acts.assign(Ids.next(), Ids.next(), all, bo)).isInstanceOf(NotFound.class);
    }

    @Test
    void everyOfficerWorksOnWhosoeversLetterAndAViewerOnNone() {
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(acts.assign(Ids.next(), letter, all, bo).done())
                        .isEqualTo(5));
        Acting.as(jdbc, "Vera Viewer", Role.VIEWER, () -> {
            assertThatThrownBy(() -> acts.assign(Ids.next(), letter, all, bo))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> acts.noReply(Ids.next(), letter, all)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> acts.expect(Ids.next(), letter, all)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> acts.undo(Ids.next())).isInstanceOf(AccessDeniedException.class);
        });
    }

    private void send(UUID... some) {
        sending.markSent(RecipientFilter.only(letter, Set.of(some)), Cast.DAY, null);
    }

    private void answer(UUID recipient, ResponseClass what) {
        responses.log(
                Ids.next(), recipient, ResponseDetails.of(Cast.DAY.plusDays(2), ReceivedVia.EMAIL, what, ""), null);
    }

    private RecipientState state(UUID recipient) {
        return recipients.line(recipient).state();
    }

    private List<FollowUpLine> open() {
        return followUps.list(FollowUpFilter.ofLetter(letter), PageRequest.of(0, 50));
    }
}

package org.parley.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.board.Board;
import org.parley.board.BoardFilter;
import org.parley.board.BoardLine;
import org.parley.contact.Scene;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Tending;
import org.parley.timeline.Happening;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A person says with a reason that a recipient stands elsewhere than the responses say, and lifts that again. */
@SpringBootTest
@Transactional
@SignedIn
class OverrulingsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);

    @Autowired
    private Overrulings overrulings;

    @Autowired
    private Responses responses;

    @Autowired
    private Tending tending;

    @Autowired
    private Board board;

    @Autowired
    private Timelines timeline;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    private Scene scene;
    private UUID letter;
    private UUID mele;

    @BeforeEach
    void aLetterThatWasSent() {
        scene = new Scene(database);
        letter = scene.letter("To the assembly", scene.campaign("Free the press", actor.id()), actor.id());
        mele = scene.sentRecipient(letter, scene.lawmaker("Mele Fonoti"), actor.id());
    }

    @Test
    void whatAPersonSaysStandsWhateverComesUntilItIsLifted() {
        overrulings.overrule(mele, RecipientState.ANSWERED, "Told us on the phone");
        logged(ResponseClass.ACKNOWLEDGEMENT);

        assertThat(state()).isEqualTo("answered");
        assertThat(overrulings.lift(mele)).isTrue();

        assertThat(state()).isEqualTo("acknowledged");
        assertThat(overrulings.of(mele)).isEmpty();
        assertThat(overrulings.lift(mele)).isFalse();
    }

    @Test
    void aStateIsOverruledDownwardsToo() {
        logged(ResponseClass.SUPPORT);

        overrulings.overrule(mele, RecipientState.NO_REPLY, "It was the reply to another letter");

        assertThat(state()).isEqualTo("no reply");
    }

    @Test
    void theLatestWordStandsAndSaysWhoAndWhy() {
        overrulings.overrule(mele, RecipientState.ANSWERED, "Told us on the phone");
        Acting.as(
                database,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> overrulings.overrule(mele, RecipientState.RETURNED, "That was somebody else"));

        assertThat(overrulings.of(mele)).hasValueSatisfying(one -> {
            assertThat(one.state()).isEqualTo(RecipientState.RETURNED);
            assertThat(one.because()).isEqualTo("That was somebody else");
            assertThat(one.by()).isEqualTo("Bo Lindqvist");
        });
    }

    @Test
    void waitingAgainPassesOverWhatWasOverruled() {
        overrulings.overrule(mele, RecipientState.NO_REPLY, "Will not answer, says the office");

        assertThat(tending.expect(letter, Set.of(mele))).isEmpty();
        assertThat(state()).isEqualTo("no reply");
    }

    @Test
    void theBoardAndTheTimelineSayWhoAndWhy() {
        overrulings.overrule(mele, RecipientState.ANSWERED, "Told us on the phone");
        String me = database.sql("select name from account where id = ?")
                .param(actor.id())
                .query(String.class)
                .single();

        assertThat(board.list(BoardFilter.all(letter), PageRequest.of(0, 5)))
                .extracting(BoardLine::overruled)
                .containsExactly(new BoardLine.Overruled(me, "Told us on the phone"));
        overrulings.lift(mele);
        assertThat(board.list(BoardFilter.all(letter), PageRequest.of(0, 5))
                        .getFirst()
                        .overruled())
                .isNull();
        List<Happening> happened = timeline.before(Whose.LETTER.of(letter), null, TimelinePlace.END, 20)
                .happenings();
        assertThat(happened).extracting(Happening::what).contains("response.overruled", "response.lifted");
        assertThat(happened)
                .filteredOn(one -> one.what().equals("response.overruled"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.title()).isEqualTo("Mele Fonoti");
                    assertThat(one.detail()).isEqualTo("Told us on the phone");
                    assertThat(one.how()).isEqualTo("recipient.state.answered");
                });
    }

    @Test
    void withoutAReasonAndBeforeSendingNothingIsOverruled() {
        UUID chosen = scene.recipient(letter, scene.lawmaker("Tāne Rewiti"));

        assertThat(key(mele, RecipientState.ANSWERED, " \n")).isEqualTo("response.refusal.because");
        assertThat(key(mele, RecipientState.EXCLUDED, "No")).isEqualTo("response.refusal.because");
        assertThat(key(chosen, RecipientState.ANSWERED, "Yes")).isEqualTo("response.refusal.not-sent");
        assertThat(state()).isEqualTo("sent");
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerOverrulesNothing() {
        assertThatThrownBy(() -> overrulings.overrule(mele, RecipientState.ANSWERED, "Yes"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> overrulings.lift(mele)).isInstanceOf(AccessDeniedException.class);
    }

    private String key(UUID recipient, RecipientState state, String because) {
        try {
            overrulings.overrule(recipient, state, because);
            return "";
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    private void logged(ResponseClass one) {
        responses.log(Ids.next(), mele, ResponseDetails.of(DAY, ReceivedVia.EMAIL, one, ""), null);
    }

    private String state() {
        return database.sql("select state from recipient where id = ?")
                .param(mele)
                .query(String.class)
                .single();
    }
}

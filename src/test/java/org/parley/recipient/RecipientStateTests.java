package org.parley.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A recipient comes from each state to some others, and to no more. */
class RecipientStateTests {

    @Test
    void whatCameBackOnlyMovesForward() {
        assertThat(after(RecipientState.SENT))
                .containsExactlyInAnyOrder(
                        RecipientState.NO_REPLY,
                        RecipientState.RETURNED,
                        RecipientState.ACKNOWLEDGED,
                        RecipientState.ANSWERED);
        assertThat(after(RecipientState.RETURNED))
                .containsExactlyInAnyOrder(RecipientState.ACKNOWLEDGED, RecipientState.ANSWERED);
        assertThat(after(RecipientState.ACKNOWLEDGED)).containsExactly(RecipientState.ANSWERED);
        assertThat(after(RecipientState.ANSWERED)).isEmpty();
    }

    @Test
    void thatNoReplyComesIsTakenBackOrOvertakenByWhatComes() {
        assertThat(after(RecipientState.NO_REPLY))
                .containsExactlyInAnyOrder(
                        RecipientState.SENT,
                        RecipientState.RETURNED,
                        RecipientState.ACKNOWLEDGED,
                        RecipientState.ANSWERED);
        assertThat(RecipientState.NO_REPLY.before()).containsExactly("sent");
        assertThat(RecipientState.NO_REPLY.isSent()).isTrue();
    }

    @Test
    void whoWasNotSentToIsSentToOrLeftOut() {
        assertThat(after(RecipientState.CHOSEN))
                .containsExactlyInAnyOrder(RecipientState.EXCLUDED, RecipientState.SENT);
        assertThat(after(RecipientState.EXCLUDED)).containsExactly(RecipientState.CHOSEN);
    }

    private static Set<RecipientState> after(RecipientState state) {
        Set<RecipientState> next = EnumSet.allOf(RecipientState.class);
        next.removeIf(other -> !state.leadsTo(other));
        return next;
    }
}

package org.parley.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.recipient.RecipientState;

/**
 * How many recipients stand where. The first seven add up to all of them.
 *
 * @param waiting sent, and an answer is still expected
 * @param noReply sent, and nothing more is expected
 * @param unreachable those not sent for whom nothing works by which the letter could reach them
 * @param overdue those waiting though the day by which the letter asks for an answer is over
 */
public record BoardCounts(
        long notSent,
        long waiting,
        long noReply,
        long returned,
        long acknowledged,
        long answered,
        long excluded,
        long unreachable,
        long overdue) {

    /** Nobody. */
    public static final BoardCounts NOBODY = new BoardCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** To how many the letter went. */
    public long sent() {
        return waiting + noReply + returned + acknowledged + answered;
    }

    /** For how many it is meant. */
    public long addressed() {
        return notSent + sent();
    }

    /** The seven that add up to all, each under the state that it counts; a state in which nobody is is missing. */
    public Map<RecipientState, Integer> states() {
        Map<RecipientState, Integer> states = new EnumMap<>(RecipientState.class);
        states.put(RecipientState.CHOSEN, Math.toIntExact(notSent));
        states.put(RecipientState.SENT, Math.toIntExact(waiting));
        states.put(RecipientState.NO_REPLY, Math.toIntExact(noReply));
        states.put(RecipientState.RETURNED, Math.toIntExact(returned));
        states.put(RecipientState.ACKNOWLEDGED, Math.toIntExact(acknowledged));
        states.put(RecipientState.ANSWERED, Math.toIntExact(answered));
        states.put(RecipientState.EXCLUDED, Math.toIntExact(excluded));
        states.values().removeIf(number -> number == 0);
        return states;
    }

    /** All of a summary: the sum over its parliaments. */
    public static BoardCounts of(List<BoardRow> summary) {
        return summary.stream()
                .filter(row -> row.depth() == 0)
                .map(BoardRow::counts)
                .reduce(NOBODY, BoardCounts::plus);
    }

    /** Both together. */
    public BoardCounts plus(BoardCounts other) {
        return new BoardCounts(
                notSent + other.notSent,
                waiting + other.waiting,
                noReply + other.noReply,
                returned + other.returned,
                acknowledged + other.acknowledged,
                answered + other.answered,
                excluded + other.excluded,
                unreachable + other.unreachable,
                overdue + other.overdue);
    }
}

package org.parley.board;

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

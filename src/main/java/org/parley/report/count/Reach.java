package org.parley.report.count;

import java.util.List;
import java.util.UUID;

/**
 * Recipients of a parliament or a letter: what happened within the period, and how they stand at its end.
 *
 * @param id of the parliament or letter
 * @param waiting not sent to yet
 * @param unreachable of these, whom no channel reaches
 * @param supportive whose latest answer is one of support
 * @param quiet who said that it arrived a month before or earlier, and nothing since
 * @param sentWithin to whom it went within the period
 * @param answeredWithin who answered first within the period
 */
public record Reach(
        UUID id,
        String name,
        long addressed,
        long reachable,
        long waiting,
        long unreachable,
        long sent,
        long acknowledged,
        long answered,
        long supportive,
        long noReply,
        long overdue,
        long quiet,
        long sentWithin,
        long answeredWithin) {

    private static final UUID ALL = new UUID(0, 0);

    /** All of them together, under a name of its own. */
    public static Reach sum(String name, List<Reach> parts) {
        return parts.stream().reduce(new Reach(ALL, name, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), Reach::plus);
    }

    private Reach plus(Reach other) {
        return new Reach(
                id,
                name,
                addressed + other.addressed,
                reachable + other.reachable,
                waiting + other.waiting,
                unreachable + other.unreachable,
                sent + other.sent,
                acknowledged + other.acknowledged,
                answered + other.answered,
                supportive + other.supportive,
                noReply + other.noReply,
                overdue + other.overdue,
                quiet + other.quiet,
                sentWithin + other.sentWithin,
                answeredWithin + other.answeredWithin);
    }
}

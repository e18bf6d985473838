package org.parley.stuck;

import java.util.List;
import java.util.UUID;

/**
 * What does not move, in numbers.
 *
 * @param overdue recipients whose answer is overdue
 * @param followUps that are overdue
 * @param unowned recipients with whom there is something to do, and whom nobody looks after
 * @param unreachable recipients not sent to for whom nothing works
 * @param silent recipients with whom nobody had to do for a while
 * @param promises commitments past their day
 * @param pairs people who may be entered twice
 * @param officers with whom something is overdue, who has most first
 * @param parliaments in which something is overdue, where most is first
 * @param letters whose owner works here no longer
 * @param lists lists of lawmakers on which somebody has to say who is who
 */
public record Stuck(
        long overdue,
        long followUps,
        long unowned,
        long unreachable,
        long silent,
        long promises,
        long pairs,
        List<StuckShare> officers,
        List<StuckShare> parliaments,
        List<Named> letters,
        List<Named> lists) {

    public Stuck {
        officers = List.copyOf(officers);
        parliaments = List.copyOf(parliaments);
        letters = List.copyOf(letters);
        lists = List.copyOf(lists);
    }

    /**
     * Something that waits under its name.
     *
     * @param many how much of it waits
     */
    public record Named(UUID id, String name, long many) {}

    /** Whether everything moves. */
    public boolean isNothing() {
        return overdue + followUps + unowned + unreachable + silent + promises + pairs == 0
                && letters.isEmpty()
                && lists.isEmpty();
    }
}

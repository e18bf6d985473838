package org.parley.seats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chamber as it sits.
 *
 * @param seats how many of its seats vote; null where no number is fixed
 * @param nonVoting how many members have no vote
 * @param parties from left to right
 * @param people in the order of the parties; in each who shows the best sits left, of them who has shown it longest, then by name
 * @param empty seats of which we know nobody
 * @param days on which something changed, from the day before the first of them to today; empty where no days are known
 * @param plan a place for everybody in their order, and behind them for the empty seats; without dots where they are too many
 */
public record Picture(
        String chamber,
        String parliament,
        Layout layout,
        @Nullable Integer seats,
        int nonVoting,
        List<Party> parties,
        List<Person> people,
        int empty,
        List<LocalDate> days,
        SeatPlan plan) {

    /** More than this many would be dust. */
    public static final int MOST = 2000;

    /** How many people sit there beyond the seats that vote; none where no number is fixed. */
    public int beyond() {
        return seats == null ? 0 : Math.max(0, people.size() - seats);
    }

    /** Whether more people sit there than can be drawn. */
    public boolean isTooLarge() {
        return people.size() > MOST;
    }
}

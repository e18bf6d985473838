package org.parley.goal;

import java.util.Locale;

/** The honest word about how a goal stands. */
public enum GoalWord {
    /** There is enough; of a goal with a day, there was on that day. */
    REACHED,
    /** There is enough now, and was not on the day. */
    LATE,
    /** There is more than a straight line from the start to the day asks for today. */
    AHEAD,
    /** There is what that line asks for. */
    ON_COURSE,
    /** There is less. */
    BEHIND,
    /** The day is over, and there was not enough. */
    MISSED,
    /** There is not enough yet, and no day by which there should be. */
    UNDER_WAY,
    /** Its first day is still to come. */
    TO_COME;

    /** The key of the translations. */
    public String key() {
        return "goal.word." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.parley.callsheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why somebody stands where they stand in the list. Each that holds of a person adds its points, and the most points are called first:
 * what people decided by hand weighs most, then what is promised for today, then who can still be moved.
 */
public enum CallReason {
    HIGH_PRIORITY(40, "s.priority = 'high'"),
    PRIORITY(20, "s.priority = 'medium'"),
    HIGH_INFLUENCE(30, "s.influence = 'high'"),
    INFLUENCE(15, "s.influence = 'medium'"),
    FOLLOW_UP_DUE(25, "s.due_on is not null"),
    UNDECIDED(25, "s.step = 'undecided'"),
    SUPPORTER(20, "s.step = 'supporter'"),
    CHAMPION(15, "s.step = 'champion'"),
    SCEPTIC(5, "s.step = 'sceptic'"),
    OPPONENT(-30, "s.step = 'opponent'"),
    COMMITTEE(20, "s.in_committee"),
    ACKNOWLEDGED(15, "s.state = 'acknowledged'"),
    ANSWERED_BEFORE(15, "s.answered_before"),
    NEVER_CONTACTED(10, "s.last_on is null"),
    LONG_AGO(10, "s.last_on < :today::date - 30"),
    NO_PHONE(-25, "not s.has_phone");

    private final int points;
    private final String holds;

    CallReason(int points, String holds) {
        this.points = points;
        this.holds = holds;
    }

    /** How much it weighs; what speaks against a call is below zero. */
    public int points() {
        return points;
    }

    /** The key of the translations. */
    public String key() {
        return "callsheet.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What all of them come to for row {@code s}, as SQL. */
    static String sum() {
        return Arrays.stream(values())
                .map(reason -> "case when %s then %d else 0 end".formatted(reason.holds, reason.points))
                .collect(Collectors.joining(" + "));
    }

    /** The names of those that hold of row {@code s}, as SQL. */
    static String names() {
        return Arrays.stream(values())
                .map(reason -> "case when %s then '%s' end".formatted(reason.holds, reason.name()))
                .collect(Collectors.joining(", ", "array_remove(array[", "], null)"));
    }
}

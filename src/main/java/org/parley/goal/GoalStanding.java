package org.parley.goal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a goal stands on a day.
 *
 * @param now how much it counts, what is announced for a later day included
 * @param announced how much of that is still to come
 * @param course how much there was from which day on, up to today
 * @param expected where a straight line from the start to the day stands today; null for a goal without a day, or before its start
 * @param reachedOn the day since which there was enough without a break, today or on the goal's day; null where there was not
 * @param lostOn the day on which there was no longer enough after there had been, where there is not enough today
 * @param daysLeft how many days are left; below zero when the day is over, null without a day
 */
public record GoalStanding(
        GoalLine goal,
        LocalDate today,
        int now,
        int announced,
        NavigableMap<LocalDate, Integer> course,
        @Nullable Integer expected,
        GoalWord word,
        @Nullable LocalDate reachedOn,
        @Nullable LocalDate lostOn,
        @Nullable Long daysLeft) {

    /** What follows from the days on which something began to count or ceased to. */
    public static GoalStanding of(GoalLine goal, NavigableMap<LocalDate, Integer> changes, LocalDate today) {
        NavigableMap<LocalDate, Integer> course = new TreeMap<>();
        int sum = 0;
        for (Map.Entry<LocalDate, Integer> change : changes.headMap(today, true).entrySet()) {
            sum += change.getValue();
            course.put(change.getKey(), sum);
        }
        int now = changes.values().stream().mapToInt(Integer::intValue).sum();
        LocalDate due = goal.details().dueOn();
        LocalDate judged = due != null && due.isBefore(today) ? due : today;
        Run then = Run.until(judged, course, goal.details().target());
        Run current = Run.until(today, course, goal.details().target());
        Integer expected = expected(goal.details(), course, today);
        return new GoalStanding(
                goal,
                today,
                now,
                now - sum,
                course,
                expected,
                word(goal.details(), sum, expected, then, current, today),
                then.since() != null ? then.since() : current.since(),
                current.since() == null ? current.lost() : null,
                due == null ? null : ChronoUnit.DAYS.between(today, due));
    }

    /** How much there is today, without what is only announced. */
    public int done() {
        return now - announced;
    }

    /** How much of the target there is, where 1 is all of it. */
    public double share() {
        return (double) done() / goal.details().target();
    }

    /** How much there was at the end of a day. */
    public int on(LocalDate day) {
        return on(day, course);
    }

    /** Where the straight line begins: what there was already before the first day. */
    public int base() {
        return on(goal.details().startsOn().minusDays(1));
    }

    private static int on(LocalDate day, NavigableMap<LocalDate, Integer> course) {
        Map.Entry<LocalDate, Integer> last = course.floorEntry(day);
        return last == null ? 0 : last.getValue();
    }

    private static GoalWord word(
            GoalDetails goal, int done, @Nullable Integer expected, Run then, Run current, LocalDate today) {
        LocalDate due = goal.dueOn();
        if (then.since() != null) {
            return GoalWord.REACHED;
        }
        if (due != null && due.isBefore(today)) {
            return current.since() == null ? GoalWord.MISSED : GoalWord.LATE;
        }
        if (goal.startsOn().isAfter(today)) {
            return GoalWord.TO_COME;
        }
        if (expected == null) {
            return GoalWord.UNDER_WAY;
        }
        return done > expected ? GoalWord.AHEAD : done == expected ? GoalWord.ON_COURSE : GoalWord.BEHIND;
    }

    /** The first day counts: a goal of one day stands at its target on that day. */
    private static @Nullable Integer expected(
            GoalDetails goal, NavigableMap<LocalDate, Integer> course, LocalDate today) {
        LocalDate due = goal.dueOn();
        if (due == null || goal.startsOn().isAfter(today)) {
            return null;
        }
        int base = on(goal.startsOn().minusDays(1), course);
        if (!today.isBefore(due) || base >= goal.target()) {
            return goal.target();
        }
        long days = ChronoUnit.DAYS.between(goal.startsOn(), due) + 1;
        long gone = ChronoUnit.DAYS.between(goal.startsOn(), today) + 1;
        return base + Math.toIntExact((goal.target() - base) * gone / days);
    }

    /**
     * Whether there was enough on a day.
     *
     * @param since the day since which, without a break; null where there was not
     * @param lost the last day on which there was no longer enough, after there had been; null where there never was
     */
    private record Run(@Nullable LocalDate since, @Nullable LocalDate lost) {

        static Run until(LocalDate day, NavigableMap<LocalDate, Integer> course, int target) {
            LocalDate since = null;
            LocalDate lost = null;
            for (Map.Entry<LocalDate, Integer> step : course.headMap(day, true).entrySet()) {
                if (step.getValue() >= target) {
                    since = since == null ? step.getKey() : since;
                } else if (since != null) {
                    since = null;
                    lost = step.getKey();
                }
            }
            return new Run(since, lost);
        }
    }
}

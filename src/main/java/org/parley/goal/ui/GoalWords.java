package org.parley.goal.ui;

import static org.parley.base.ui.Words.t;

import java.time.LocalDate;
import org.parley.base.ui.Dates;
import org.parley.goal.GoalDetails;
import org.parley.goal.GoalLine;
import org.parley.goal.GoalStanding;
import org.parley.goal.GoalWord;

/** What is said about goals. */
final class GoalWords {

    private GoalWords() {}

    /** What a goal is called: as people call it, or what it wants. */
    static String name(GoalLine goal) {
        return goal.details().name().isEmpty() ? wants(goal) : goal.details().name();
    }

    /** What it wants, and where alone. */
    static String wants(GoalLine goal) {
        String many = t(goal.details().many(), goal.details().target());
        return goal.place().isEmpty() ? many : t("goal.in", many, goal.place());
    }

    /** From when to when. */
    static String days(GoalDetails goal) {
        LocalDate due = goal.dueOn();
        return due == null
                ? t("goal.since", Dates.day(goal.startsOn()))
                : t("goal.from-to", Dates.day(goal.startsOn()), Dates.day(due));
    }

    /** The honest word, with the day that belongs to it. */
    static String word(GoalStanding standing) {
        GoalWord word = standing.word();
        LocalDate day = switch (word) {
            case REACHED, LATE -> standing.reachedOn();
            case MISSED -> standing.goal().details().dueOn();
            case TO_COME -> standing.goal().details().startsOn();
            case AHEAD, ON_COURSE, BEHIND, UNDER_WAY -> null;
        };
        return t(word.key(), Dates.day(day));
    }

    /** Where it would have to stand today; empty where nothing says so, or nothing is wanting. */
    static String expected(GoalStanding standing) {
        Integer expected = standing.expected();
        return expected == null || isOver(standing) || standing.word() == GoalWord.REACHED
                ? ""
                : t("goal.expected", expected);
    }

    /** How many days are left, or how long ago the last was; empty without a last day. */
    static String left(GoalStanding standing) {
        Long left = standing.daysLeft();
        return left == null ? "" : left < 0 ? t("goal.days-ago", -left) : t("goal.days-left", left);
    }

    /** That there was enough once, and is not today; empty where that is not so. */
    static String lost(GoalStanding standing) {
        LocalDate lost = standing.lostOn();
        return lost == null ? "" : t("goal.lost", Dates.day(lost));
    }

    /** That some of it is only announced; empty where none is. */
    static String announced(GoalStanding standing) {
        return standing.announced() == 0 ? "" : t("goal.announced", standing.announced());
    }

    /** What the curve shows, for whoever cannot see it. */
    static String curve(GoalStanding standing) {
        GoalDetails goal = standing.goal().details();
        return t(
                "goal.curve",
                standing.base(),
                Dates.day(goal.startsOn()),
                standing.done(),
                Dates.day(standing.today()),
                goal.target());
    }

    private static boolean isOver(GoalStanding standing) {
        Long left = standing.daysLeft();
        return left != null && left < 0;
    }
}

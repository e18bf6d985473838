package org.parley.timeline;

import java.util.regex.Pattern;

/**
 * Selects whose rows come in the order of a timeline, no more of them than one page needs, so that an index in that order is read to
 * the end of the page and no further. Needs the parameters that {@link Happenings#rows} knows.
 */
public final class InOrder {

    /** How what is known by its day alone lies within the day: by these minutes, which follow from one another. */
    public enum Within {
        /** Opens its day: everything of which the moment is known came later. */
        OPENS("interval '0 min'"),
        /** Follows on the same day from what opens it, such as keeping a promise. */
        FOLLOWS("interval '1 min'"),
        /** Closes its day: what went out went out when all else of that day was done. */
        CLOSES("interval '1 day' - interval '2 min'"),
        /** Comes after what closes it: an answer, on the day on which the letter went out. */
        ANSWERS("interval '1 day' - interval '1 min'");

        private final String after;

        Within(String after) {
            this.after = after;
        }
    }

    private static final Pattern ON_PAGE = Pattern.compile("/\\* page \\*/.*?/\\* all \\*/", Pattern.DOTALL);

    private static final String DAYS = "%1$s <= :day and %1$s >= :since_day and (%2$s, %3$s) < (:at, :id)";

    private InOrder() {}

    /** The moment at which a day, of a column, opens where the reader's clock stands. */
    public static String at(String day, Within within) {
        return "((" + day + " + " + within.after + ") at time zone :zone)";
    }

    /**
     * Rows of which the moment is known.
     *
     * @param from what stands between {@code from} and {@code order by}, with a condition; an index in the order of moment and id
     *     serves it
     */
    public static String byMoment(String columns, String from, String moment, String id) {
        return "(select " + moment + " as at, " + columns + " from " + from
                + latest(
                        "(" + moment + ", " + id + ") < (:at, :id) and " + moment + " >= :since",
                        moment + " desc, " + id + " desc");
    }

    /** Rows that are known by their day alone; an index in the order of day and id serves them. */
    public static String byDay(String columns, String from, String day, Within within, String id) {
        String at = at(day, within);
        return "(select " + at + " as at, " + columns + " from " + from
                + latest(DAYS.formatted(day, at, id), day + " desc, " + id + " desc");
    }

    /** Rows known by their day, and to the moment where they were written down on it; an index in the order of the day serves them. */
    public static String byDayOrMoment(
            String columns, String from, String day, String moment, Within within, String id) {
        String at = "case when (%2$s at time zone :zone)::date = %1$s then %2$s else %3$s end"
                .formatted(day, moment, at(day, within));
        return "(select " + at + " as at, " + columns + " from " + from
                + latest(DAYS.formatted(day, at, id), day + " desc, 1 desc, " + id + " desc");
    }

    /**
     * The latest of many whose rows are each in order.
     *
     * @param owners the table of those whose rows they are, with its alias
     * @param rows a select as this class makes them, of one owner
     * @param which the condition of the owners
     */
    public static String ofEach(String owners, String rows, String which) {
        return "(select each_one.* from " + owners + " cross join lateral " + rows + " each_one where " + which
                + latest("true", "each_one.at desc, each_one.id desc");
    }

    /** A condition that holds of a page alone, put behind others: a count is of all there are, and is not narrowed by it. */
    public static String onPage(String condition) {
        return "/* page */ and " + condition + " /* all */";
    }

    /** All those rows, in any order, for a count, which ends as soon as it has enough whichever they are. */
    static String all(String rows) {
        return ON_PAGE.matcher(rows).replaceAll("");
    }

    private static String latest(String condition, String order) {
        return onPage(condition + " order by " + order + " limit :limit") + ")";
    }
}

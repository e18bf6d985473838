package org.parley.report.count;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** By what a period is told, so that it takes a page or two however long it is. */
public enum Pace {
    WEEK,
    MONTH,
    YEAR;

    private static final int MOST_WEEKS = 27;
    private static final int MOST_MONTHS = 61;

    /** By what this period is told. */
    public static Pace of(Span span) {
        if (ChronoUnit.WEEKS.between(span.from(), span.until()) < MOST_WEEKS) {
            return WEEK;
        }
        return ChronoUnit.MONTHS.between(span.from(), span.until()) < MOST_MONTHS ? MONTH : YEAR;
    }

    /** As the translations and PostgreSQL's {@code date_trunc} call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The day on which the week, month or year of a day begins; weeks begin on Mondays. */
    LocalDate begin(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The day on which the next one begins. */
    LocalDate next(LocalDate begin) {
        return switch (this) {
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
            case YEAR -> begin.plusYears(1);
        };
    }
}

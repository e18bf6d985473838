package org.parley.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** A week from Monday to Sunday, or where a time is too long for weeks, a month. */
public record Span(LocalDate first, LocalDate last) {

    /** Longer than this, a picture of weeks is no picture any more. */
    private static final int MOST_WEEKS = 60;

    /** Whether it is a month. */
    public boolean isMonth() {
        return ChronoUnit.DAYS.between(first, last) > 6;
    }

    /** Whether a day lies in it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** All from one day to another, without a gap. */
    public static List<Span> over(LocalDate from, LocalDate to) {
        LocalDate monday = monday(from);
        boolean months = ChronoUnit.WEEKS.between(monday, to) >= MOST_WEEKS;
        return Stream.iterate(
                        months ? month(from) : new Span(monday, monday.plusDays(6)),
                        span -> !span.first.isAfter(to),
                        span -> months
                                ? month(span.last.plusDays(1))
                                : new Span(span.first.plusDays(7), span.last.plusDays(7)))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static Span month(LocalDate day) {
        return new Span(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
    }
}

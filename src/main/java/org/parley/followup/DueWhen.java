package org.parley.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/** When follow-ups are due, seen from a day; each one is due at one of these times only. */
public enum DueWhen {
    OVERDUE("overdue", "followup.due.overdue"),
    TODAY("today", "followup.due.today"),
    THIS_WEEK("this-week", "followup.due.this-week"),
    LATER("later", "followup.due.later");

    private final String word;
    private final String key;

    DueWhen(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The word of addresses. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** The time of a word; empty when there is none. */
    public static Optional<DueWhen> of(String word) {
        return Arrays.stream(values()).filter(due -> due.word.equals(word)).findFirst();
    }

    /** When something due on the day is due, seen from today. */
    public static DueWhen of(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return OVERDUE;
        }
        if (day.equals(today)) {
            return TODAY;
        }
        return day.isAfter(endOfWeek(today)) ? LATER : THIS_WEEK;
    }

    LocalDate first(LocalDate today) {
        return switch (this) {
            case OVERDUE -> LocalDate.of(1, 1, 1);
            case TODAY -> today;
            case THIS_WEEK -> today.plusDays(1);
            case LATER -> endOfWeek(today).plusDays(1);
        };
    }

    LocalDate last(LocalDate today) {
        return switch (this) {
            case OVERDUE -> today.minusDays(1);
            case TODAY -> today;
            case THIS_WEEK -> endOfWeek(today);
            case LATER -> LocalDate.of(9999, 12, 31);
        };
    }

    /** The Sunday that ends the week; from Friday on the one after it, since a weekend plans the next week. */
    static LocalDate endOfWeek(LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return today.getDayOfWeek().getValue() >= DayOfWeek.FRIDAY.getValue() ? sunday.plusDays(7) : sunday;
    }
}

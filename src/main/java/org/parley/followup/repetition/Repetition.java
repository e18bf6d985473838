package org.parley.followup.repetition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;

/**
 * On which days something is done again and again. Days are counted from the first one, so that the 31st comes back after a shorter
 * month.
 *
 * @param every each, or each second, third … of the units
 * @param since the first day
 * @param until the last day that may be one; null for ever
 * @param on the day for which this one was planned
 */
@Embeddable
public record Repetition(
        @Column(name = "repeat_unit") @Enumerated(EnumType.STRING)
        RepeatUnit unit,

        @Column(name = "repeat_every") int every,
        @Column(name = "repeat_since") LocalDate since,
        @Column(name = "repeat_until") @Nullable LocalDate until,
        @Column(name = "repeat_on") LocalDate on) {

    /** The longest step. */
    public static final int LONGEST = 365;

    public Repetition {
        if (every < 1 || every > LONGEST) {
            throw new Refusal("followup.repeat.refusal.every", "repeats every %d".formatted(every), LONGEST);
        }
        if (until != null && until.isBefore(on)) {
            throw new Refusal("followup.repeat.refusal.until", "repeats until %s from %s".formatted(until, on));
        }
    }

    /** One that begins on a day. */
    public static Repetition from(LocalDate first, RepeatUnit unit, int every, @Nullable LocalDate until) {
        return new Repetition(unit, unit == RepeatUnit.WEEKDAY ? 1 : every, first, until, first);
    }

    /** The same days, ending earlier or later; null for never. */
    public Repetition until(@Nullable LocalDate last) {
        return new Repetition(unit, every, since, last, on);
    }

    /** What follows after this day and is not over yet on another; nothing where it ended. */
    public Optional<Repetition> next(LocalDate notBefore) {
        LocalDate day = unit == RepeatUnit.WEEKDAY ? nextWeekday(notBefore) : nextStep(notBefore);
        return until != null && day.isAfter(until)
                ? Optional.empty()
                : Optional.of(new Repetition(unit, every, since, until, day));
    }

    private LocalDate nextWeekday(LocalDate notBefore) {
        LocalDate earliest = on.plusDays(1).isBefore(notBefore) ? notBefore : on.plusDays(1);
        return Stream.iterate(earliest, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .findFirst()
                .orElseThrow();
    }

    private LocalDate nextStep(LocalDate notBefore) {
        ChronoUnit step = step();
        long passed = step.between(since, on.isBefore(notBefore) ? notBefore : on) / every;
        return Stream.iterate(Math.max(0, passed - 1), number -> number + 1)
                .map(number -> since.plus(number * every, step))
                .filter(day -> day.isAfter(on) && !day.isBefore(notBefore))
                .findFirst()
                .orElseThrow();
    }

    private ChronoUnit step() {
        return switch (unit) {
            case DAY, WEEKDAY -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
        };
    }
}

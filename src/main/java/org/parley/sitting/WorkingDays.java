package org.parley.sitting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Counts the working days of a parliament. Weekends, public holidays and election days never count, and neither do the days of a
 * dissolution; those of a recess count or not, as whoever counts wants it. It counts dates, so a day that was counted is the same
 * day everywhere in the world.
 *
 * @param recessCounts whether the working days of a recess count like any other
 */
public record WorkingDays(SittingCalendar calendar, boolean recessCounts) {

    private static final int FARTHEST = 15 * 366;

    /** Whether a day counts. */
    public boolean count(LocalDate day) {
        return !calendar.weekend().contains(day.getDayOfWeek())
                && calendar.closures().stream()
                        .filter(closure -> closure.covers(day))
                        .allMatch(closure -> recessCounts && closure.kind() == PeriodKind.RECESS);
    }

    /**
     * The day that is that many working days later; the day itself never counts.
     *
     * @param days none means the day itself, or the first working day after it where it is none
     * @return nothing while nobody knows when a dissolved parliament meets again
     */
    public Optional<LocalDate> after(LocalDate day, int days) {
        if (days == 0 && count(day)) {
            return Optional.of(day);
        }
        int left = Math.max(1, days);
        LocalDate last = day.plusDays(FARTHEST);
        for (LocalDate next = day.plusDays(1); next.isBefore(last); next = next.plusDays(1)) {
            if (count(next)) {
                left--;
                if (left == 0) {
                    return Optional.of(next);
                }
            }
        }
        return Optional.empty();
    }
}

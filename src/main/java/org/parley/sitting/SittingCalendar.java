package org.parley.sitting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What counts the working days of a parliament, or of one chamber: its clock, its weekend, and when it does not sit.
 *
 * @param zone where its clock stands
 */
public record SittingCalendar(ZoneId zone, Set<DayOfWeek> weekend, List<Closure> closures) {

    public SittingCalendar {
        weekend = Set.copyOf(weekend);
        closures = List.copyOf(closures);
    }

    /** Why nobody sits on a day, the gravest reason and of those the one that lasts longest; empty when they may sit. */
    public Optional<Closure> on(LocalDate day) {
        return closures.stream()
                .filter(closure -> closure.covers(day))
                .min(Comparator.comparing((Closure closure) -> closure.kind() != PeriodKind.DISSOLUTION)
                        .thenComparing(closure -> closure.kind() != PeriodKind.RECESS)
                        .thenComparing(Closure::until, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder())));
    }

    /** Whether it is dissolved on a day, so that there is nobody to ask. */
    public boolean isDissolved(LocalDate day) {
        return closed(day, PeriodKind.DISSOLUTION);
    }

    /** Whether it is in recess on a day. */
    public boolean isInRecess(LocalDate day) {
        return closed(day, PeriodKind.RECESS);
    }

    private boolean closed(LocalDate day, PeriodKind kind) {
        return closures.stream().anyMatch(closure -> closure.kind() == kind && closure.covers(day));
    }
}

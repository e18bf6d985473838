package org.parley.sitting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a parliament does not sit.
 *
 * @param until the last of them; null while nobody knows
 */
public record Closure(
        PeriodKind kind,
        String name,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether the day is one of them. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}

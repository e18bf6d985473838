package org.parley.sitting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which periods of a parliament are meant; null means any.
 *
 * @param year only those with a day in it
 */
public record PeriodFilter(
        UUID parliament, @Nullable Integer year, @Nullable PeriodKind kind) {

    /** All of them. */
    public static PeriodFilter all(UUID parliament) {
        return new PeriodFilter(parliament, null, null);
    }

    /** The same, in another year. */
    public PeriodFilter in(@Nullable Integer other) {
        return new PeriodFilter(parliament, other, kind);
    }

    /** The same, of another kind. */
    public PeriodFilter of(@Nullable PeriodKind other) {
        return new PeriodFilter(parliament, year, other);
    }
}

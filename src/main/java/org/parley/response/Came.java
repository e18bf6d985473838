package org.parley.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When responses came; null is not asked for.
 *
 * @param from the first day
 * @param to the last day
 * @param within so many days after the letter was sent to whom they are from
 */
public record Came(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer within) {

    /** At any time. */
    public static final Came EVER = new Came(null, null, null);

    /** From one day to another. */
    public static Came between(LocalDate from, LocalDate to) {
        return new Came(from, to, null);
    }

    /** So many days after sending, or earlier. */
    public static Came within(int days) {
        return new Came(null, null, days);
    }
}

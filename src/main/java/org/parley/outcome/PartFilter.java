package org.parley.outcome;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom of those who took part in an action is meant.
 *
 * @param search words that must all occur in a name; blank for all
 * @param role only those who did this; null for all
 */
public record PartFilter(
        UUID action, String search, @Nullable PartRole role) {

    /** All who took part. */
    public static PartFilter of(UUID action) {
        return new PartFilter(action, "", null);
    }

    /** The same, narrowed to those who did this; null for all. */
    public PartFilter in(@Nullable PartRole one) {
        return new PartFilter(action, search, one);
    }

    /** Whether it leaves anybody out. */
    public boolean narrows() {
        return role != null || !search.isBlank();
    }
}

package org.parley.whip;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.position.Stand;

/**
 * Whom a number of a campaign counts.
 *
 * @param search words of the name; may be empty
 * @param stand where they stand; anywhere, and nowhere known, where null
 * @param moved only those in a picture of how people moved
 */
public record WhipFilter(
        UUID campaign,
        String search,
        @Nullable Stand stand,
        @Nullable Moved moved) {

    public WhipFilter(UUID campaign, String search, @Nullable Stand stand) {
        this(campaign, search, stand, null);
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return stand != null || moved != null || !search.isBlank();
    }
}

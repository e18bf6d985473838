package org.parley.position;

import org.jspecify.annotations.Nullable;

/**
 * What a form edits of how much a lawmaker counts in a campaign; null while nobody said.
 *
 * @param influence what they can move
 * @param priority how much they matter to us
 */
public record WeightDetails(
        @Nullable Level influence, @Nullable Level priority) {

    public static final WeightDetails UNSAID = new WeightDetails(null, null);
}

package org.parley.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search for letters holds; null stands for any.
 *
 * @param search words of the title; may be empty
 */
public record LetterFilter(
        String search,
        @Nullable UUID campaign,
        @Nullable LetterKind kind,
        @Nullable UUID owner) {

    /** All letters. */
    public static final LetterFilter ALL = new LetterFilter("", null, null, null);

    /** The letters of one campaign. */
    public static LetterFilter of(UUID campaign) {
        return new LetterFilter("", campaign, null, null);
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return !equals(ALL);
    }
}

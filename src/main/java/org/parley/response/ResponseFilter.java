package org.parley.response;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search for responses holds; null means any.
 *
 * @param response this one only
 * @param mine only those to letters that the reader owns
 * @param among only some of these
 */
public record ResponseFilter(
        @Nullable UUID response,
        @Nullable UUID letter,
        @Nullable ResponseClass only,
        boolean mine,
        @Nullable Set<UUID> among) {

    public ResponseFilter(@Nullable UUID response, @Nullable UUID letter, @Nullable ResponseClass only, boolean mine) {
        this(response, letter, only, mine, null);
    }

    /** These alone. */
    public static ResponseFilter among(Set<UUID> responses) {
        return new ResponseFilter(null, null, null, false, responses);
    }

    /** What came back on a letter. */
    public static ResponseFilter ofLetter(UUID letter) {
        return new ResponseFilter(null, letter, null, false);
    }
}

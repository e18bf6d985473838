package org.parley.response;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search for responses holds; null means any.
 *
 * @param response this one only
 * @param mine only those to letters that the reader owns
 */
public record ResponseFilter(
        @Nullable UUID response,
        @Nullable UUID letter,
        @Nullable ResponseClass only,
        boolean mine) {

    /** What came back on a letter. */
    public static ResponseFilter ofLetter(UUID letter) {
        return new ResponseFilter(null, letter, null, false);
    }
}

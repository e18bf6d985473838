package org.parley.response;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person at the form was asked, and is sure of.
 *
 * @param early that it came before the letter was sent
 * @param seen the recipient's responses that they saw, beside which theirs is another one; null asks nothing
 */
public record Sure(boolean early, @Nullable Set<UUID> seen) {

    /** Asked nothing. */
    public static final Sure OF_NOTHING = new Sure(false, null);

    /** Sure that it came before the letter was sent, or not. */
    public static Sure early(boolean early) {
        return new Sure(early, null);
    }
}

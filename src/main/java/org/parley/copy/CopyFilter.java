package org.parley.copy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which copies of a letter are meant.
 *
 * @param search words of the recipient's name; may be empty
 * @param empty those in which this field comes out empty; null for all
 */
public record CopyFilter(
        UUID letter, String search, @Nullable MergeField empty) {

    /** All copies of a letter. */
    public static CopyFilter all(UUID letter) {
        return new CopyFilter(letter, "", null);
    }

    /** The copies in which a field comes out empty. */
    public static CopyFilter lacking(UUID letter, MergeField field) {
        return new CopyFilter(letter, "", field);
    }
}

package org.parley.copy;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which copies of a letter are meant.
 *
 * @param search words of the recipient's name; may be empty
 * @param empty those in which this field comes out empty; null for all
 * @param only those of these recipients and no others, unless null
 */
public record CopyFilter(
        UUID letter,
        String search,
        @Nullable MergeField empty,
        @Nullable Set<UUID> only) {

    /** Copies whoever they are for. */
    public CopyFilter(UUID letter, String search, @Nullable MergeField empty) {
        this(letter, search, empty, null);
    }

    /** All copies of a letter. */
    public static CopyFilter all(UUID letter) {
        return new CopyFilter(letter, "", null);
    }

    /** The copies in which a field comes out empty. */
    public static CopyFilter lacking(UUID letter, MergeField field) {
        return new CopyFilter(letter, "", field);
    }

    /** The copies of these recipients. */
    public static CopyFilter only(UUID letter, Set<UUID> recipients) {
        return new CopyFilter(letter, "", null, Set.copyOf(recipients));
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return !equals(all(letter));
    }
}

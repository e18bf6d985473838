package org.parley.signatory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search for signatories holds.
 *
 * @param search words of a name or an acronym; may be empty
 * @param show only these; null for all
 */
public record SignatoryFilter(
        UUID letter, String search, @Nullable SignatoryShow show) {

    /** All signatories of a letter. */
    public static SignatoryFilter all(UUID letter) {
        return new SignatoryFilter(letter, "", null);
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return !search.isBlank() || show != null;
    }

    /** The same with only these shown. */
    public SignatoryFilter showing(@Nullable SignatoryShow only) {
        return new SignatoryFilter(letter, search, only);
    }
}

package org.parley.partner;

import org.jspecify.annotations.Nullable;

/**
 * What a search for partners holds.
 *
 * @param search words of a name, of the acronym, or of a name in another language; may be empty
 * @param country only of this country, alpha-2; null for all
 */
public record PartnerFilter(String search, @Nullable String country) {

    /** All partners. */
    public static final PartnerFilter ALL = new PartnerFilter("", null);

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return !equals(ALL);
    }
}

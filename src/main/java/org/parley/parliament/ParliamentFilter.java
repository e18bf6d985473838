package org.parley.parliament;

import org.jspecify.annotations.Nullable;

/**
 * What a search among parliaments holds.
 *
 * @param search words that must all occur in a name, an alias or the country code; blank for all
 * @param checked only those whose facts were checked, or only those whose were not; null for both
 */
public record ParliamentFilter(String search, @Nullable Boolean checked) {

    public static final ParliamentFilter ALL = new ParliamentFilter("", null);
}

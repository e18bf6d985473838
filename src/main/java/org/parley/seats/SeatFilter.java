package org.parley.seats;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.progress.Scope;

/**
 * Which people of a chamber are meant.
 *
 * @param by what their seats show
 * @param values words of what they show; any where empty
 * @param party the party or group exactly as written down, empty for those without one; any where null
 */
public record SeatFilter(
        Scope scope,
        UUID chamber,
        Shown by,
        Set<String> values,
        @Nullable String party) {

    /** Everybody who sits in a chamber. */
    public static SeatFilter of(Scope scope, UUID chamber, Shown by) {
        return new SeatFilter(scope, chamber, by, Set.of(), null);
    }

    /** The same, narrowed to those whose seats show one of these. */
    public SeatFilter showing(Set<String> words) {
        return new SeatFilter(scope, chamber, by, Set.copyOf(words), party);
    }

    /** The same, narrowed to a party; null for all. */
    public SeatFilter ofParty(@Nullable String one) {
        return new SeatFilter(scope, chamber, by, values, one);
    }
}

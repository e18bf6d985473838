package org.parley.signatory;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many signatories a letter has, the anonymous ones counted.
 *
 * @param shown how many there are of each kind
 * @param unnamed how many of each kind the acting person may not know
 */
public record SignatoryCounts(Map<SignatoryShow, Integer> shown, Map<SignatoryShow, Integer> unnamed) {

    public SignatoryCounts {
        shown = Map.copyOf(shown);
        unnamed = Map.copyOf(unnamed);
    }

    /** How many there are of this kind. */
    public int of(SignatoryShow show) {
        return shown.getOrDefault(show, 0);
    }

    /** All of them; who signed late has signed. */
    public int all() {
        return shown.values().stream().mapToInt(Integer::intValue).sum() - of(SignatoryShow.LATE);
    }

    /** How many of a kind the acting person may not know; of all kinds for null. */
    public int unnamed(@Nullable SignatoryShow show) {
        return show == null
                ? unnamed.values().stream().mapToInt(Integer::intValue).sum()
                        - unnamed.getOrDefault(SignatoryShow.LATE, 0)
                : unnamed.getOrDefault(show, 0);
    }
}

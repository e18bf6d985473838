package org.parley.whip;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.position.Basis;
import org.parley.position.Stand;
import org.parley.position.Step;

/**
 * How many people stand where: by their latest position, and apart by their latest public act and their latest private impression.
 */
public final class WhipCount {

    private final Map<Stand, Long> numbers = new HashMap<>();
    private long people;

    /** How many stand there. */
    public long of(Stand stand) {
        return numbers.getOrDefault(stand, 0L);
    }

    /** How many there are, known or not. */
    public long people() {
        return people;
    }

    /** Whether a position of anybody is known. */
    public boolean isKnown() {
        return of(new Stand(null, null)) < people;
    }

    void add(@Nullable Step latest, @Nullable Step publicly, @Nullable Step privately, long many) {
        people += many;
        numbers.merge(new Stand(latest, null), many, Long::sum);
        numbers.merge(new Stand(publicly, Basis.PUBLIC_ACT), many, Long::sum);
        numbers.merge(new Stand(privately, Basis.PRIVATE_IMPRESSION), many, Long::sum);
    }
}

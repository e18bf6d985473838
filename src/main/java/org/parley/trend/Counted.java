package org.parley.trend;

import java.util.Map;

/**
 * How many of each kind there were in a span of time.
 *
 * @param numbers what there was none of is missing
 */
public record Counted<K>(Span span, Map<K, Long> numbers) {

    /** How many of a kind. */
    public long of(K kind) {
        return numbers.getOrDefault(kind, 0L);
    }
}

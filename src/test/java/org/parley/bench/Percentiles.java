package org.parley.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of one kind of work, in milliseconds. Not thread-safe but for {@link #add}. */
final class Percentiles {

    private final List<Double> times = Collections.synchronizedList(new ArrayList<>());

    void add(long nanoseconds) {
        times.add(nanoseconds / 1e6);
    }

    /** The time that the given share of all, from 0 to 1, did not exceed; NaN without any. */
    double at(double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    int size() {
        return times.size();
    }

    @Override
    public String toString() {
        return "p50 %8.2f ms   p95 %8.2f ms".formatted(at(0.5), at(0.95));
    }
}

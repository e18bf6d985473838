package org.parley.progress;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Numbers of one row, by what they count. */
public final class Tally {

    private final Map<Measure, Long> numbers = new EnumMap<>(Measure.class);

    /** How many there are. */
    public long of(Measure measure) {
        return numbers.getOrDefault(measure, 0L);
    }

    /** Which part of its whole that is, from 0 to 1; empty for what is no part of anything, and where the whole is nothing. */
    public OptionalDouble share(Measure measure) {
        return measure.whole()
                .map(this::of)
                .filter(whole -> whole > 0)
                .map(whole -> OptionalDouble.of((double) of(measure) / whole))
                .orElse(OptionalDouble.empty());
    }

    /** Whether there is nothing at all. */
    public boolean isEmpty() {
        return numbers.values().stream().allMatch(number -> number == 0);
    }

    void add(Measure measure, long number) {
        if (number != 0) {
            numbers.merge(measure, number, Long::sum);
        }
    }

    void add(Tally other) {
        other.numbers.forEach(this::add);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && tally.numbers.equals(numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    @Override
    public String toString() {
        return numbers.toString();
    }
}

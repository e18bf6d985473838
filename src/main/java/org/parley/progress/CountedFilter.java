package org.parley.progress;

import org.jspecify.annotations.Nullable;

/**
 * What one number counts.
 *
 * @param within of those who answered, only who did so at most so many days after it was sent to them; null for all
 */
public record CountedFilter(
        Scope scope, Measure measure, Place place, @Nullable Integer within) {

    public CountedFilter {
        within = measure == Measure.ANSWERED ? within : null;
    }

    public CountedFilter(Scope scope, Measure measure, Place place) {
        this(scope, measure, place, null);
    }

    /** The same, counting something else. */
    public CountedFilter counting(Measure other) {
        return new CountedFilter(scope, other, place, within);
    }

    /** The same, of another place. */
    public CountedFilter at(Place other) {
        return new CountedFilter(scope, measure, other, within);
    }

    /** The same, of those who answered by another day; null for whenever. */
    public CountedFilter within(@Nullable Integer days) {
        return new CountedFilter(scope, measure, place, days);
    }
}

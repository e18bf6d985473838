package org.parley.progress;

/** What one number of a scoreboard counts. */
public record CountedFilter(Scope scope, Measure measure, Place place) {

    /** The same, counting something else. */
    public CountedFilter counting(Measure other) {
        return new CountedFilter(scope, other, place);
    }

    /** The same, of another place. */
    public CountedFilter at(Place other) {
        return new CountedFilter(scope, measure, other);
    }
}

package org.parley.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** A place in a timeline: a page shows what happened before it. The latest comes first, and nothing twice. */
public record TimelinePlace(Instant at, UUID id) {

    /** After everything that can have happened. */
    public static final TimelinePlace END = new TimelinePlace(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /** Before everything that can have happened. */
    static final Instant START = Instant.parse("0001-01-02T00:00:00Z");

    /**
     * The order of a timeline: by the moment, which {@link InOrder.Within} says of what is known by its day alone, and then by the time
     * of entry, which identities carry. They compare as the database compares them.
     */
    static final Comparator<Happening> LATEST_FIRST = Comparator.comparing(Happening::at)
            .thenComparing(happening -> happening.id().toString())
            .reversed();
}

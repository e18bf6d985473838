package org.parley.export;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.parley.base.Refusal;

/** Counts what was written, and ends an export that nobody waits for any more. */
final class Watched {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final Clock clock;
    private final Instant until;
    private long count;

    Watched(Clock clock) {
        this.clock = clock;
        this.until = clock.instant().plus(LONGEST);
    }

    /** One more is about to be written. */
    void one() {
        if (count % 1_000 == 0 && clock.instant().isAfter(until)) {
            throw new Refusal("export.refusal.long", "an export took longer than %s".formatted(LONGEST));
        }
        count++;
    }

    long count() {
        return count;
    }
}

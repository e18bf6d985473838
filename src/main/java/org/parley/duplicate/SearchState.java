package org.parley.duplicate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the last look over the directory stands.
 *
 * @param at when it ended; null while nobody has looked yet
 * @param who who asked for it
 * @param running whether somebody looks at this moment
 * @param failed whether the very last look did not come to its end
 * @param more whether more pairs were found than are kept
 * @param listsSince how many lists were entered since
 */
public record SearchState(
        @Nullable Instant at, String who, boolean running, boolean failed, boolean more, int listsSince) {}

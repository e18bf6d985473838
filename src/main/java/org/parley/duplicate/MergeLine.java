package org.parley.duplicate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That two people were made one, as the page of the one shows it.
 *
 * @param goneName what the other was called
 * @param undoneAt when it was taken back, by {@code undoneBy}; null while it holds
 * @param staying how many things stayed when it was taken back
 */
public record MergeLine(
        UUID id,
        UUID stays,
        UUID gone,
        String goneName,
        String who,
        Instant at,
        String undoneBy,
        @Nullable Instant undoneAt,
        int staying) {}

package org.parley.merger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merge of two partners.
 *
 * @param goneName what the one was called that went
 * @param who the name of whoever merged them
 * @param undoneAt when it was taken back; null while it holds
 */
public record MergerLine(
        UUID id,
        UUID stays,
        String goneName,
        String who,
        Instant at,
        @Nullable Instant undoneAt) {}

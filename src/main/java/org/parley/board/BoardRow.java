package org.parley.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the board's summary: a parliament with all that is addressed in it, or a part of it.
 *
 * @param depth 0 for a parliament, 1 and 2 for what belongs to it
 * @param name empty for the people who are addressed by name
 * @param parliament where the recipients sit; null for the sum of all
 * @param under the part; null for all of the parliament
 */
public record BoardRow(
        int depth,
        String name,
        @Nullable UUID parliament,
        @Nullable Under under,
        BoardCounts counts) {}

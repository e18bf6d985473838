package org.parley.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log of exports: what was taken out, never what was in it.
 *
 * @param list the list's word
 * @param filter what narrowed it, in the words of whoever took it out; empty for the whole list
 * @param headers the names of the columns; empty for cards
 * @param lines how many lines or cards were written
 * @param endedAt null while it is under way, or when a kill ended it
 */
public record ExportRecord(
        UUID id,
        String who,
        String list,
        String filter,
        ExportFormat format,
        List<String> headers,
        long lines,
        Instant begunAt,
        @Nullable Instant endedAt,
        boolean finished) {}

package org.parley.outcome;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A list of names that was pasted into an action.
 *
 * @param people how many people came with it and are still there
 * @param unknown names that are nobody's in the directory, as they were written
 * @param mayTakeBack whether the acting person may take it back
 */
public record NameListLine(
        UUID id,
        PartRole role,
        int people,
        List<String> unknown,
        String recordedBy,
        Instant recordedAt,
        boolean mayTakeBack) {

    public NameListLine {
        unknown = List.copyOf(unknown);
    }
}

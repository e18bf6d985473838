package org.parley.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the changes of all records, the latest first.
 *
 * @param subjects on whose pages they are told, as far as the acting person may see those today
 * @param next the place before which the next page begins; null when this is the last
 * @param findsMore whether the search by name finds more records of a kind than those whose changes are listed
 */
public record ChangePage(
        List<HistoryEntry> entries,
        Map<UUID, Subject> subjects,
        @Nullable Place next,
        boolean findsMore) {

    public ChangePage {
        entries = List.copyOf(entries);
        subjects = Map.copyOf(subjects);
    }

    /**
     * A record with a page of its own.
     *
     * @param path where that is, relative to the application
     */
    public record Subject(String name, String path) {}

    /** Where an entry lies among all: what arrives meanwhile shifts nothing. */
    public record Place(Instant at, long entry) {}
}

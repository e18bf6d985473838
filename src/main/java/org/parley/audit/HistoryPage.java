package org.parley.audit;

import java.util.List;

/**
 * A page of a history, the latest first.
 *
 * @param next before which entry the next page begins; 0 when this is the last
 */
public record HistoryPage(List<HistoryEntry> entries, long next) {

    /** Before which entry the first page begins. */
    public static final long LATEST = Long.MAX_VALUE;

    public HistoryPage {
        entries = List.copyOf(entries);
    }
}

package org.parley.feed;

import java.util.List;

/** What stands in somebody's own calendar, by day. */
public record Feed(Reader reader, List<DueEntry> due, List<PlannedEntry> planned) {}

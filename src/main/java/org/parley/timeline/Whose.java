package org.parley.timeline;

import java.util.UUID;

/** What has a timeline of its own. */
public enum Whose {
    LAWMAKER,
    STAFF,
    PARLIAMENT,
    LETTER,
    CAMPAIGN,
    PARTNER;

    /** The timeline of one of them. */
    public TimelineOf of(UUID id) {
        return new TimelineOf(this, id);
    }

    /** Whether one person's: their name is not said again in every line. */
    public boolean isOnePersons() {
        return this == LAWMAKER || this == STAFF;
    }
}

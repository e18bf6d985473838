package org.parley.lawmaker;

import java.util.UUID;
import org.parley.base.Seen;

/** Somebody in a lawmaker's office as a page shows them. */
public record StaffLine(UUID id, long seen, StaffDetails details) {

    /** What a form edits, at the version that it carries back. */
    public Seen<StaffDetails> asSeen() {
        return new Seen<>(id, seen, details);
    }
}

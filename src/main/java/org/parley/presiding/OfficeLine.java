package org.parley.presiding;

import java.util.UUID;
import org.parley.base.Seen;

/**
 * Somebody's office at the head of a chamber.
 *
 * @param seen the version to carry back
 * @param lasts whether it lasts today
 */
public record OfficeLine(
        UUID id, long seen, UUID lawmaker, String name, String chamber, OfficeDetails details, boolean lasts) {

    /** What a form edits, at the version that it carries back. */
    public Seen<OfficeDetails> asSeen() {
        return new Seen<>(id, seen, details);
    }
}

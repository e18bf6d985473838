package org.parley.partner;

import java.util.UUID;
import org.parley.base.Seen;

/** Somebody at a partner, with the version that a form carries back. */
public record PersonLine(UUID id, long seen, PersonDetails details) {

    /** What a form edits, at the version at which it was seen. */
    public Seen<PersonDetails> asSeen() {
        return new Seen<>(id, seen, details);
    }
}

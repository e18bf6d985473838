package org.parley.base;

import java.util.UUID;

/** Somebody else changed it after this person opened the form. The form keeps what was typed and shows both. */
public class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile(UUID id, long seen, long now) {
        super("refusal.changed-meanwhile", "%s was seen at version %d and is at %d".formatted(id, seen, now));
    }
}

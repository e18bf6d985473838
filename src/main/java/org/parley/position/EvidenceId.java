package org.parley.position;

import java.util.UUID;

/** A contact or a response on which a position rests. */
public record EvidenceId(Kind kind, UUID id) {

    /** What a position can rest on, beside a link and a quote. */
    public enum Kind {
        CONTACT,
        RESPONSE
    }
}

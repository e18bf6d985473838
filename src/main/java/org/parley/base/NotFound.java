package org.parley.base;

import java.util.UUID;

/** There is no such thing, or not for this person: the answer is the same on purpose. */
public class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound(String what, UUID id) {
        super("refusal.not-found", "no %s %s for this person".formatted(what, id));
    }
}

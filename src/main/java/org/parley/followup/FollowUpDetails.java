package org.parley.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.parley.base.Refusal;
import org.parley.base.Typed;

/** What the form of a follow-up asks for. */
public record FollowUpDetails(String what, LocalDate dueOn, UUID assigneeId, About about, Priority priority) {

    /** The longest text, in UTF-16 units. */
    public static final int WHAT = 500;

    /** One that is as urgent as most. */
    public FollowUpDetails(String what, LocalDate dueOn, UUID assigneeId, About about) {
        this(what, dueOn, assigneeId, about, Priority.NORMAL);
    }

    public FollowUpDetails {
        what = Typed.line(what);
        if (what.isEmpty()) {
            throw new Refusal("followup.refusal.what", "a follow-up says nothing");
        }
        if (what.length() > WHAT) {
            throw new Refusal("followup.refusal.long", "a follow-up of %d letters".formatted(what.length()), WHAT);
        }
    }
}

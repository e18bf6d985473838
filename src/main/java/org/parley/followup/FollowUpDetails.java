package org.parley.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;
import org.parley.followup.repetition.Repetition;

/**
 * What the form of a follow-up asks for.
 *
 * @param repetition how it is done again and again; null for once
 */
public record FollowUpDetails(
        String what,
        LocalDate dueOn,
        UUID assigneeId,
        About about,
        Priority priority,
        @Nullable Repetition repetition) {

    /** The longest text, in UTF-16 units. */
    public static final int WHAT = 500;

    /** One that is as urgent as most, and done once. */
    public FollowUpDetails(String what, LocalDate dueOn, UUID assigneeId, About about) {
        this(what, dueOn, assigneeId, about, Priority.NORMAL, null);
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

package org.parley.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.followup.repetition.Repetition;

/**
 * A follow-up as a list shows it.
 *
 * @param assignee the name of whoever will do it
 * @param mine whether that is the reader
 * @param repetition how it is done again and again; null for once
 * @param about what it is about; without a contact that the reader may not see
 * @param lawmaker the person's name; empty without one
 * @param met the first of those who were met in the contact that it came out of, where it is about no one of them; else empty
 * @param campaign its name; empty without one
 * @param letter its title; empty without one
 * @param reminds whether it is there to remind those who were invited to sign the letter
 * @param confidential whether the contact that it came out of is, said only to whoever may see that
 * @param doneBy a name; empty while it is open
 * @param mandateEnded whether it was closed because the mandate ended, and not done
 */
public record FollowUpLine(
        UUID id,
        String what,
        LocalDate dueOn,
        UUID assigneeId,
        String assignee,
        boolean mine,
        Priority priority,
        @Nullable Repetition repetition,
        About about,
        String lawmaker,
        String met,
        String campaign,
        String letter,
        boolean reminds,
        boolean confidential,
        @Nullable Instant doneAt,
        String doneBy,
        boolean mandateEnded) {

    public boolean isDone() {
        return doneAt != null;
    }
}

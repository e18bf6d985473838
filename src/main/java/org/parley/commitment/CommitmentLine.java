package org.parley.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Seen;
import org.parley.recipient.AddresseeChoice;

/**
 * A commitment as a page shows it.
 *
 * @param seen the version to carry back
 * @param by who promised it
 * @param campaign what the campaign is called
 * @param letter what the letter is called; empty for none
 * @param overdue whether it is open and its day is over
 * @param settled what became of it; null while nobody said
 * @param carriedFrom who promised it before, and left the seat; empty for nobody
 * @param inherited whether nothing shows it but what showed it of whoever promised it before
 * @param mayCorrect whether the acting person may correct it, or take it out
 */
public record CommitmentLine(
        UUID id,
        long seen,
        AddresseeChoice by,
        String campaign,
        String letter,
        CommitmentDetails details,
        CommitmentState state,
        boolean overdue,
        @Nullable Settlement settled,
        String recordedBy,
        String carriedFrom,
        boolean inherited,
        boolean mayCorrect) {

    /** What a form edits, at the version that it carries back. */
    public Seen<CommitmentDetails> asSeen() {
        return new Seen<>(id, seen, details);
    }

    /** Until when it is due, for a list; null where no day was said. */
    public @Nullable LocalDate dueOn() {
        return details.dueOn();
    }
}

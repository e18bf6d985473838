package org.parley.board;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.contact.ContactKind;
import org.parley.recipient.RecipientState;
import org.parley.recipient.SentVia;
import org.parley.response.ResponseClass;

/**
 * A recipient as the board shows them.
 *
 * @param lawmaker the person, null when the institution itself receives it
 * @param addressee whom the "To:" block names
 * @param unreachable chosen, and nothing works by which the letter could reach them
 * @param excludedBecause why it is not sent to them; empty unless excluded
 * @param owner the name of whoever of us looks after them; empty for nobody
 * @param overruled who said against the responses where they stand, and why; null where nobody did
 * @param contact the last one about the letter that the reader may see
 * @param promise the next open follow-up that the reader may see
 * @param answer the last response
 */
public record BoardLine(
        UUID id,
        @Nullable UUID lawmaker,
        String name,
        String party,
        String parliament,
        String chamber,
        String constituency,
        String addressee,
        RecipientState state,
        boolean unreachable,
        String excludedBecause,
        @Nullable LocalDate sentOn,
        @Nullable SentVia sentVia,
        String owner,
        @Nullable Overruled overruled,
        @Nullable Spoken contact,
        @Nullable Promise promise,
        @Nullable Answer answer) {

    /** What somebody said with a reason. */
    public record Overruled(String by, String because) {}

    /** A contact, on the reader's clock. */
    public record Spoken(UUID contact, ContactKind kind, LocalDate day) {}

    /** A follow-up. */
    public record Promise(UUID followUp, String what, LocalDate dueOn, String assignee, boolean overdue) {}

    /** A response. */
    public record Answer(UUID response, ResponseClass what, LocalDate receivedOn) {}
}

package org.parley.recipient;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recipient as the list shows it: as they are called and where they sit today, and once sent as it was then.
 *
 * @param lawmaker the person, null when the institution itself receives it
 * @param party empty where there is none
 * @param way the channel to use or that was used; null when nothing works
 * @param excludedBecause why it is not sent to them; null unless excluded
 * @param proofs how many files show that it went out to them
 */
public record RecipientLine(
        UUID id,
        UUID letter,
        UUID addressee,
        @Nullable UUID lawmaker,
        String name,
        String party,
        UUID parliamentId,
        String parliament,
        String chamber,
        String constituency,
        @Nullable Way way,
        RecipientState state,
        @Nullable String excludedBecause,
        @Nullable LocalDate sentOn,
        @Nullable SentVia sentVia,
        int proofs) {

    /** Chosen, and nothing works by which the letter could reach them. */
    public boolean isUnreachable() {
        return state == RecipientState.CHOSEN && way == null;
    }

    /**
     * A channel by which a letter can go out.
     *
     * @param value the address, number or link
     */
    public record Way(UUID channel, SentVia kind, String value) {}
}

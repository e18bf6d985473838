package org.parley.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.recipient.RecipientState;

/**
 * One recipient of a campaign's letters, as the list behind a number shows it.
 *
 * @param lawmaker null when an institution itself receives the letter
 * @param name as it was at sending, or as it is now while nothing was sent
 */
public record Reached(
        UUID recipient,
        UUID letter,
        String letterTitle,
        @Nullable UUID lawmaker,
        String name,
        String party,
        String parliament,
        String chamber,
        RecipientState state,
        @Nullable LocalDate sentOn) {}

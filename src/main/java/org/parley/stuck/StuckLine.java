package org.parley.stuck;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.recipient.RecipientState;

/**
 * A stuck recipient.
 *
 * @param lawmaker null when an institution itself receives the letter
 * @param owner who looks after them; empty for nobody
 */
public record StuckLine(
        UUID recipient,
        UUID letter,
        String letterTitle,
        @Nullable UUID lawmaker,
        String name,
        String party,
        String parliament,
        RecipientState state,
        @Nullable LocalDate sentOn,
        String owner) {}

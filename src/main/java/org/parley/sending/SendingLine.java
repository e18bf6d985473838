package org.parley.sending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.recipient.SentVia;

/**
 * An act of sending as a list shows it.
 *
 * @param via null where each went by their own channel
 * @param by who wrote it down
 * @param at when they did; null for what was sent before that was written down
 * @param recipients how many it went to
 * @param proofs how many files show that it happened
 */
public record SendingLine(
        UUID id,
        UUID letter,
        LocalDate sentOn,
        @Nullable SentVia via,
        String by,
        @Nullable Instant at,
        int recipients,
        int proofs) {}

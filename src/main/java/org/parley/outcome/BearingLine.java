package org.parley.outcome;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said about an action and a letter, as a page shows it.
 *
 * @param seen the version to carry back
 * @param ask what the ask says that is meant; empty for the letter as a whole
 * @param saidBy who said so last
 * @param mayTakeBack whether the acting person may take it back
 */
public record BearingLine(
        UUID id,
        long seen,
        BearingDetails details,
        String letter,
        UUID campaignId,
        String campaign,
        String ask,
        String saidBy,
        Instant saidAt,
        boolean mayTakeBack) {}

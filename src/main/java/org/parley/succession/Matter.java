package org.parley.succession;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is open with a lawmaker whose mandate ended.
 *
 * @param seen the version to carry back
 * @param says what it is in its words; of a position the word of its step
 * @param day when it is due, or was taken; null for a commitment without a day
 * @param campaign what the campaign is called; empty without one
 * @param whose who does it, or wrote it down
 */
public record Matter(
        Thing thing,
        UUID id,
        long seen,
        String says,
        @Nullable LocalDate day,
        String campaign,
        String whose) {}

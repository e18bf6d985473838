package org.parley.intake.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a seat in a chamber of a list and is not on the list.
 *
 * @param since when the seat began, as far as it is known
 * @param ended whether the seat was ended because of that
 */
public record GoneLine(
        UUID lawmaker,
        String name,
        String chamber,
        String constituency,
        String party,
        @Nullable LocalDate since,
        boolean ended) {}

package org.parley.report.compare;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom a letter was sent, as the list behind a number shows it.
 *
 * @param lawmaker null when an institution itself received it
 * @param answeredOn the day of the first answer; null where none came
 */
public record Answerer(
        UUID recipient,
        @Nullable UUID lawmaker,
        String name,
        String party,
        String parliament,
        UUID letter,
        String letterTitle,
        LocalDate sentOn,
        @Nullable LocalDate answeredOn) {}

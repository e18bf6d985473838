package org.parley.succession;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about something when a mandate had ended.
 *
 * @param successor who took it over; null where nobody did, or they are not there any more
 * @param by the name of whoever decided
 */
public record DecisionLine(
        Thing thing,
        String says,
        Choice choice,
        @Nullable UUID successor,
        String successorName,
        String by,
        Instant at) {}

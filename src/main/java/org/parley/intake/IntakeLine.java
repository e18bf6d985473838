package org.parley.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * One run as the list of runs shows it.
 *
 * @param who handed it in; empty when it came from the command line
 */
public record IntakeLine(
        UUID id, Instant startedAt, String who, String fileName, String place, IntakeState state, Counts counts) {}

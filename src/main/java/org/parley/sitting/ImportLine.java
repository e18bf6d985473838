package org.parley.sitting;

import java.time.Instant;
import java.util.UUID;

/**
 * A calendar file that was read in.
 *
 * @param periods how many of its periods are still there
 * @param changed how many of them were corrected since; those stay when it is taken back
 */
public record ImportLine(UUID id, String file, String by, Instant at, int periods, int changed) {}

package org.parley.intake;

import java.time.Instant;

/**
 * That a run was taken back.
 *
 * @param removed how many people it had brought and who are gone again
 * @param restored how many others are as they were before
 * @param staying how many things stay because somebody changed or used them since
 */
public record Undone(Instant at, String who, int removed, int restored, int staying) {}

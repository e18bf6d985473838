package org.parley.intake.file;

/**
 * How a file is to be read.
 *
 * @param encoding one of {@link Encodings#NAMES}
 * @param delimiter what stands between cells
 * @param headerLine the line of the file where the header begins, counted from 1
 */
public record Reading(String encoding, char delimiter, int headerLine) {}

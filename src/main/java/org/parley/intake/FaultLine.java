package org.parley.intake;

/**
 * A line or a value that is not entered.
 *
 * @param reason why and what to do, as a key of the translations
 */
public record FaultLine(int line, String column, String value, String reason) {}

package org.parley.response;

/**
 * Somebody as a field offers them.
 *
 * @param detail where they belong: an office, a chamber, a parliament; may be empty
 */
public record WhomChoice(Whom whom, String detail) {}

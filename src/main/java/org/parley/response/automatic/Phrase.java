package org.parley.response.automatic;

/**
 * Words that a program uses.
 *
 * @param sure whether nobody else does
 * @param language BCP 47 tag
 * @param plain the words as they are looked for
 */
record Phrase(Machine machine, boolean sure, String language, String words, String plain) {}

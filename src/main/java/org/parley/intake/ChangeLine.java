package org.parley.intake;

/**
 * Where the list and the directory differ about a person.
 *
 * @param field the word of the schema
 * @param kept whether ours stays; otherwise theirs is added
 */
public record ChangeLine(String field, String ours, String theirs, boolean kept) {}

package org.parley.intake;

/**
 * Where the list and the directory differ about a person.
 *
 * @param field the word of the schema
 * @param ours empty where nothing was known
 * @param kept whether ours stays; otherwise theirs is added, or takes its place
 * @param byHand whether ours was edited by hand since the last list
 */
public record ChangeLine(String field, String ours, String theirs, boolean kept, boolean byHand) {

    /** A difference that nobody made by hand. */
    ChangeLine(String field, String ours, String theirs, boolean kept) {
        this(field, ours, theirs, kept, false);
    }
}

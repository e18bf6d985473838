package org.parley.intake.column;

/**
 * What one column means.
 *
 * @param detail the scheme of an id, the network of a social address, the label of a phone; empty elsewhere
 */
public record ColumnMeaning(Meaning meaning, String detail) {

    public static final ColumnMeaning NONE = new ColumnMeaning(Meaning.IGNORE, "");
}

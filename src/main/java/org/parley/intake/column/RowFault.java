package org.parley.intake.column;

/**
 * What is wrong with a line.
 *
 * @param reason key of the translations: why, and what to do
 * @param refused whether the line is not entered; otherwise only the value is left out
 */
public record RowFault(int line, String column, String value, String reason, boolean refused) {

    private static final int SHOWN = 200;

    public RowFault {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}

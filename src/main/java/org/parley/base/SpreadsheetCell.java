package org.parley.base;

import java.util.regex.Pattern;

/**
 * Makes text safe in a cell of a CSV that a spreadsheet opens: what would run there as a formula gets an apostrophe before it, on
 * every line of the cell. Reading a list takes the apostrophe off again.
 */
public final class SpreadsheetCell {

    private static final String BLANK = "\\s\\u00A0\\uFEFF\\u200B-\\u200D\\u2060";

    private static final Pattern RUNS =
            Pattern.compile("(?m)^(?=[\\t\\r\\n]|[" + BLANK + "]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    private SpreadsheetCell() {}

    /** The text with apostrophes where it would run; the same text where it would not. */
    public static String safe(String text) {
        return RUNS.matcher(text).replaceAll("'");
    }
}

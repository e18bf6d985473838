package org.parley.base;

import java.util.regex.Pattern;

/**
 * Makes text safe in a cell of a CSV that a spreadsheet opens: what would run there as a formula gets an apostrophe before it, on
 * every line of the cell. Reading a list takes the apostrophe off again: {@link #bare} gives back exactly what {@link #safe} was
 * given, because apostrophes that already stand before such text get one more.
 */
public final class SpreadsheetCell {

    /** White space and characters without width, but no line breaks. */
    private static final String BLANK =
            "[\\t \\x0B\\f\\u00A0\\u1680\\u2000-\\u200A\\u200B-\\u200F\\u202A-\\u202F\\u205F\\u2060-\\u2064"
                    + "\\u2066-\\u206F\\u3000\\u00AD\\u061C\\u180E\\uFEFF]";

    /** A line that would run, perhaps behind apostrophes of its own. */
    private static final String LINE = "'*" + BLANK + "*[\\t=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]";

    /** A line break runs at the beginning of a cell only: an empty line in the middle is just one. */
    private static final String CELL = "(?:" + LINE + "|'*[\\r\\n])";

    private static final Pattern RUNS = Pattern.compile("\\A(?=" + CELL + ")|(?m:^)(?!\\A)(?=" + LINE + ")");
    private static final Pattern GUARD = Pattern.compile("\\A'(?=" + CELL + ")|(?m:^)(?!\\A)'(?=" + LINE + ")");

    private SpreadsheetCell() {}

    /** The text with apostrophes where it would run; the same text where it would not. */
    public static String safe(String text) {
        return RUNS.matcher(text).replaceAll("'");
    }

    /** The text without the apostrophes that make it safe. */
    public static String bare(String cell) {
        return cell.indexOf('\'') < 0 ? cell : GUARD.matcher(cell).replaceAll("");
    }
}

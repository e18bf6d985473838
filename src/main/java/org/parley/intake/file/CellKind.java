package org.parley.intake.file;

import java.util.regex.Pattern;

/** What a cell is at first sight: enough to tell a person's row from the names of columns. */
enum CellKind {
    BLANK,
    ADDRESS,
    DAY,
    NUMBER,
    TEXT;

    private static final Pattern MAIL_OR_LINK =
            Pattern.compile("(?i)(?:mailto:)?[^\\s@]+@[^\\s@]+\\.[^\\s@]+|(?:https?://|www\\.)\\S+");
    private static final Pattern WRITTEN_DAY =
            Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[T ].*)?|\\d{1,2}[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{2,4}");
    private static final Pattern DIGITS = Pattern.compile("[+(]?\\d[\\d\\s()./-]*");
    private static final int LONGEST = 400;

    static CellKind of(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return BLANK;
        }
        if (text.length() > LONGEST) {
            return TEXT;
        }
        if (MAIL_OR_LINK.matcher(text).matches()) {
            return ADDRESS;
        }
        if (WRITTEN_DAY.matcher(text).matches()) {
            return DAY;
        }
        return DIGITS.matcher(text).matches() ? NUMBER : TEXT;
    }

    /** Whether rows have such cells, and headers seldom. */
    boolean isOfRows() {
        return this == NUMBER || isNoName();
    }

    /** Whether a column is never called so. */
    boolean isNoName() {
        return this == ADDRESS || this == DAY;
    }
}

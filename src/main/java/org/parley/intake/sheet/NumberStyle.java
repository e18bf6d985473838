package org.parley.intake.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a number is to be shown.
 *
 * @param digits at least so many, with zeros before; 0 when the style does not say
 */
record NumberStyle(Kind kind, int digits) {

    static final NumberStyle PLAIN = new NumberStyle(Kind.NUMBER, 0);

    private static final Pattern NO_LETTERS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    /** What stands in no format of a day or a time. */
    private static final Pattern NO_TIME = Pattern.compile("[a-z#&&[^dmyhsbegap]]");

    private static final Pattern ZEROS = Pattern.compile("0{2,40}");

    /** What a number stands for. */
    enum Kind {
        NUMBER,
        DAY,
        TIME,
        MOMENT
    }

    /** The style of a number of the list that every program knows without its being in the file. */
    static NumberStyle known(int id) {
        if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
            return new NumberStyle(Kind.DAY, 0);
        }
        if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) {
            return new NumberStyle(Kind.TIME, 0);
        }
        return id == 22 ? new NumberStyle(Kind.MOMENT, 0) : PLAIN;
    }

    /** The style that a format says, such as {@code dd/mm/yyyy} or {@code 0000000000}. */
    static NumberStyle of(String format) {
        String first = format.split(";", -1)[0];
        if (ZEROS.matcher(first).matches()) {
            return new NumberStyle(Kind.NUMBER, first.length());
        }
        String letters = NO_LETTERS.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
        boolean day = letters.indexOf('d') >= 0 || letters.indexOf('y') >= 0;
        boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        if (NO_TIME.matcher(letters).find()) {
            return PLAIN;
        }
        if (day) {
            return new NumberStyle(time ? Kind.MOMENT : Kind.DAY, 0);
        }
        if (time || first.matches("\\[[hms]+\\].*")) {
            return new NumberStyle(Kind.TIME, 0);
        }
        return letters.matches("m+") ? new NumberStyle(Kind.DAY, 0) : PLAIN;
    }
}

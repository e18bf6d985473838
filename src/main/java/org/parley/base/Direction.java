package org.parley.base;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.util.ULocale;

/** Which way the lines of a text run. A name that runs the other way keeps the sign at its end with it. */
public record Direction(boolean rightToLeft) {

    private static final String LEFT_TO_RIGHT_MARK = "\u200e";
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    /** The one of a language by its BCP 47 tag. */
    public static Direction of(String language) {
        return new Direction(ULocale.forLanguageTag(language).isRightToLeft());
    }

    /** As HTML says it: {@code ltr} or {@code rtl}. */
    public String word() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** A line of its own, between marks that are not seen where it runs the other way and begins or ends with a sign that runs no way. */
    public String keeping(String line) {
        boolean other = Bidi.getBaseDirection(line) == (rightToLeft ? Bidi.LTR : Bidi.RTL);
        if (!other
                || (Character.isLetter(line.codePointAt(0))
                        && Character.isLetter(line.codePointBefore(line.length())))) {
            return line;
        }
        String mark = rightToLeft ? LEFT_TO_RIGHT_MARK : RIGHT_TO_LEFT_MARK;
        return mark + line + mark;
    }
}

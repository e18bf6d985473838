package org.parley.paper.docx;

import com.ibm.icu.text.Bidi;

/** Which way the lines of a letter run. A name that runs the other way keeps the sign at its end with it. */
record Direction(boolean rightToLeft) {

    private static final String LEFT_TO_RIGHT_MARK = "\u200e";
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    /** A line of its own, between marks that are not seen where it runs the other way and begins or ends with a sign that runs no way. */
    String keeping(String line) {
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

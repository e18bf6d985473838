package org.parley.intake.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML has no place for are written in workbooks as {@code _x000D_}. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    /** The text as it was typed. Controls that nobody sees are left out; line breaks and tabs stay. */
    static String undone(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(escape -> {
            char c = (char) Integer.parseInt(escape.group(1), 16);
            boolean unseen = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
            return unseen || Character.isSurrogate(c) ? "" : Matcher.quoteReplacement(String.valueOf(c));
        });
    }
}

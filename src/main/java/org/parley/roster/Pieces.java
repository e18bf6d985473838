package org.parley.roster;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line at a sign, but not inside parentheses. */
final class Pieces {

    private Pieces() {}

    /** The pieces without blanks at their ends; empty ones are left out. */
    static List<String> at(String text, char sign) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '(' || letter == '[') {
                depth++;
            } else if (letter == ')' || letter == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && is(letter, sign)) {
                pieces.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        pieces.add(text.substring(from).strip());
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    /** The commas and semicolons of other scripts are commas and semicolons too. */
    private static boolean is(char letter, char sign) {
        return letter == sign || (sign == ',' ? "、،，" : "؛；").indexOf(letter) >= 0;
    }

    /** A piece without the “and” that joins the last one to the others, and without the signs behind it. */
    static String withoutAnd(String piece) {
        return piece.replaceFirst("(?iu)^(and|et|und|&)(\\s+|$)", "")
                .replaceFirst("(?iu)(^|[\\s,;]+)(and|et|und|&)$", "")
                .replaceFirst("[\\s,;]+$", "")
                .strip();
    }
}

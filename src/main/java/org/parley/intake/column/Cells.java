package org.parley.intake.column;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.base.SpreadsheetCell;

/**
 * Makes a cell of a foreign list a value of ours: trimmed, on one line, its letters composed (NFC), empty when it says that there is
 * nothing.
 */
final class Cells {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u0085\\u2028\\u2029]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]+");
    private static final Pattern EDGE = Pattern.compile(
            "^[\\s\\u00A0\\u2007\\u202F\\uFEFF\\u200B\\u2060]+|[\\s\\u00A0\\u2007\\u202F\\uFEFF\\u200B\\u2060]+$");
    private static final Map<String, Boolean> ABSENT = Resource.rows("absent.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get("word"), row -> row.get("everywhere").equals("yes")));

    private Cells() {}

    /** On one line; absence in words stays unless it can mean nothing else. For names, places and parties. */
    static String words(String cell) {
        String line = clean(cell);
        return Boolean.TRUE.equals(ABSENT.get(line.toLowerCase(Locale.ROOT))) ? "" : line;
    }

    /** On one line; any word for absence is absence. For addresses, days and codes. */
    static String value(String cell) {
        String line = clean(cell);
        return ABSENT.containsKey(line.toLowerCase(Locale.ROOT)) ? "" : line;
    }

    /** Whether letters were lost before the cell came here: what stands in their place is no letter. */
    static boolean isGarbled(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\uFFFD' || (c >= 0x80 && c < 0xA0 && c != 0x85)) {
                return true;
            }
        }
        return false;
    }

    /** The lines of a cell as they are, each trimmed. For postal addresses. */
    static String lines(String cell) {
        String text = trim(SpreadsheetCell.bare(cell)).replaceAll("\\r\\n?", "\n");
        if (ABSENT.containsKey(text.toLowerCase(Locale.ROOT))) {
            return "";
        }
        return text.lines().map(Cells::clean).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String clean(String written) {
        if (plain(written)) {
            return written;
        }
        String cell = Normalizer.isNormalized(written, Normalizer.Form.NFC)
                ? written
                : Normalizer.normalize(written, Normalizer.Form.NFC);
        String unguarded = SpreadsheetCell.bare(cell);
        String line = SPACES.matcher(trim(unguarded)).replaceAll(" ");
        return CONTROLS.matcher(line).replaceAll("").strip();
    }

    /** Most cells need nothing done, and there are millions of them. */
    private static boolean plain(String cell) {
        int length = cell.length();
        if (length == 0) {
            return true;
        }
        char before = ' ';
        for (int i = 0; i < length; i++) {
            char c = cell.charAt(i);
            if (c < ' ' || (c == '\'' && i == 0) || c == 0x7F || (c == ' ' && before == ' ')) {
                return false;
            }
            if (c >= 0x80 && (c < 0xA1 || (c >= 0x2000 && c <= 0x2060) || c == 0xFEFF || mayCombine(c))) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** Whether the same letters may be written in two ways. */
    private static boolean mayCombine(char c) {
        return (c >= 0x0300 && c < 0x0370) || (c >= 0x0590 && c < 0x3100) || (c >= 0xAC00 && c < 0xD7FF) || c >= 0xF900;
    }

    private static String trim(String cell) {
        return EDGE.matcher(cell).replaceAll("");
    }
}

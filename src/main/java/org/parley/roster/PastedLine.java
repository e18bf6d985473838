package org.parley.roster;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.base.Typed;

/**
 * A line of what was pasted.
 *
 * @param text without the number or bullet before it
 * @param marked whether there was one
 */
record PastedLine(String text, boolean marked) {

    /** A number wants a sign and a blank behind it, so that 350.org stays a name. Word's bullets come as private letters. */
    private static final Pattern MARK = Pattern.compile(
            "^(?:[-*+]\\s+|[•‣◦▪▫●○■□–—·»›✓✔➢➤\\uf0b7\\uf0a7\\uf076\\uf0d8]\\s*(?=\\S)|\\(?\\p{Nd}{1,4}(?:[.)\\]:]|\\s*[-–—])\\s+|\\(?[a-z]\\)\\s+"
                    + "|\\p{Nd}{1,4}\\t\\s*|\\(?[ivxlc]{1,6}[.)]\\s+)");

    private static final Pattern BLANKS = Pattern.compile("[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+");

    /** Marks that turn the direction of text around, and the byte order mark: never part of a name. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\ufeff\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u00ad]");

    /** Emphasis of Markdown around a name or at its ends. */
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*{1,3}|_{2,3}|(?<![\\p{L}\\p{Nd}])_|_(?![\\p{L}\\p{Nd}])");

    static List<PastedLine> all(String pasted) {
        String text = Normalizer.normalize(INVISIBLE.matcher(Typed.text(pasted)).replaceAll(""), Normalizer.Form.NFC);
        return text.lines()
                .map(PastedLine::of)
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private static PastedLine of(String raw) {
        String line = BLANKS.matcher(raw).replaceAll(" ").strip();
        Matcher mark = MARK.matcher(line);
        boolean marked = mark.find();
        String rest =
                EMPHASIS.matcher(marked ? line.substring(mark.end()) : line).replaceAll("");
        return new PastedLine(Typed.line(rest), marked);
    }

    /** Whether the line goes on in the next one, because it ends with what stands between names. */
    boolean isOpen() {
        return text.matches("(?iu).*([,;]|[,;]?\\s(and|et|y|e|und|&))$");
    }

    /** Whether it goes on from a line before it that had a mark: it begins as no name does. */
    boolean goesOn() {
        int first = text.codePointAt(0);
        return !marked && (Character.isLowerCase(first) || first == '(');
    }
}

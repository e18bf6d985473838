package org.parley.paste.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the pasted text.
 *
 * @param raw as it was pasted
 * @param plain without the marks of lists, headings and emphasis
 * @param heading whether it is marked as one, or all of it is bold
 * @param item whether it is marked as one of a list
 * @param inner whether it is an item within an item
 */
record Line(int start, int end, String raw, String plain, boolean heading, boolean item, boolean inner) {

    private static final Pattern MARKS = Pattern.compile(
            "^(\\s*)(?:(#{1,6})\\s+|((?:[-*+•·◦▪‣●○–—]|o(?=\\t))\\s+|\\(?\\d{1,3}[.)]\\s+))?(.*)$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LINK = Pattern.compile("!?\\[([^]\\[]{0,500})]\\([^()\\s]{0,2000}\\)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\d\\\\*_])([*_]{1,3})(?=\\S)(.{1,500}?)(?<=[^\\s\\\\])\\1(?![\\p{L}\\d*_])");

    static Line of(int start, String raw) {
        Matcher marks = MARKS.matcher(raw);
        if (!marks.matches()) {
            return new Line(start, start + raw.length(), raw, raw.strip(), false, false, false);
        }
        boolean item = marks.group(3) != null && !Days.begins(raw.strip());
        String rest = item || marks.group(2) != null ? marks.group(4) : raw;
        return new Line(
                start,
                start + raw.length(),
                raw,
                plain(rest),
                marks.group(2) != null || isBold(rest.strip()),
                item,
                item && marks.group(1).length() > 1);
    }

    private static boolean isBold(String text) {
        String bold = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        return bold.length() > 4
                && bold.length() < 400
                && (bold.startsWith("**") || bold.startsWith("__"))
                && bold.indexOf(bold.substring(0, 2), 2) == bold.length() - 2;
    }

    /** A part of the line as a line, from a place in what was pasted. */
    Line from(String part) {
        At at = at(part);
        return new Line(at.start(), end, raw.substring(at.start() - start), part, false, false, false);
    }

    boolean blank() {
        return plain.isEmpty() && !isRule();
    }

    boolean isRule() {
        return raw.strip().matches("([-*_=] ?){3,}");
    }

    At at() {
        int lead = raw.length() - raw.stripLeading().length();
        return new At(
                start + lead, Math.max(start + lead, start + raw.stripTrailing().length()));
    }

    /** Where a part of the plain text stands; the whole line where marks stand in between. */
    At at(String part) {
        int place = raw.indexOf(part);
        return place < 0 ? at() : new At(start + place, start + place + part.length());
    }

    int words() {
        return plain.isEmpty() ? 0 : plain.split("\\s+").length;
    }

    /** Whether it reads as a sentence of a text, and not as a title, a name or an address. */
    boolean isProse() {
        return !heading
                && (plain.length() > 160
                        || (words() > 9 && plain.length() > 60 && plain.matches("(?s).*[.!?:…][\"”»']?")));
    }

    /** Words without the marks of Markdown. */
    static String plain(String marked) {
        String bare = LINK.matcher(marked).replaceAll("$1");
        for (int nested = 0; nested < 2; nested++) {
            bare = EMPHASIS.matcher(bare).replaceAll("$2");
        }
        bare = ESCAPED.matcher(bare.replaceAll("\\\\$", "")).replaceAll("$1");
        return bare.replaceAll("[ \\t]+", " ").strip();
    }
}

package org.parley.paste.text;

import java.util.regex.Pattern;

/** Writes lines of a letter's text as Markdown: paragraphs apart, lines that were only broken to fit joined, lists as lists. */
final class Prose {

    /** Text that was broken to fit a line has lines no longer than this. */
    private static final int WRAPPED = 100;

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+•·◦▪‣●○–—]|o(?=\\t))\\s+");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\(?(\\d{1,3})[.)]\\s+");

    private final Lines lines;
    private final boolean wrapped;
    private final StringBuilder text = new StringBuilder();

    private Prose(Lines lines) {
        this.lines = lines;
        boolean apart = lines.all().stream().anyMatch(Line::blank);
        this.wrapped = apart && lines.all().stream().allMatch(line -> line.raw().length() <= WRAPPED);
    }

    static String markdown(Lines lines) {
        return new Prose(lines).write();
    }

    /** Whether the lines are those of one paragraph. */
    static boolean isOneParagraph(Lines lines) {
        return !markdown(lines).contains("\n\n");
    }

    private String write() {
        Line before = null;
        boolean gap = false;
        for (Line line : lines.all()) {
            if (line.blank()) {
                gap = true;
                continue;
            }
            if (before != null) {
                text.append(between(before, line, gap));
            }
            text.append(line(line));
            before = line;
            gap = false;
        }
        return text.toString().strip();
    }

    private String between(Line before, Line line, boolean gap) {
        if (line.item()) {
            return before.item() && !gap ? "\n" : before.item() ? "\n" : "\n\n";
        }
        if (gap || line.heading() || before.heading() || line.isRule() || before.isRule()) {
            return "\n\n";
        }
        if (before.raw().endsWith("\\") || before.raw().endsWith("  ")) {
            return before.raw().endsWith("\\") ? "\n" : "\\\n";
        }
        boolean indented = before.item() && line.raw().startsWith("  ");
        return wrapped || indented || goesOn(before, line) ? " " : "\n\n";
    }

    /** In a text of long lines, one that breaks off in mid-sentence goes on in the next. */
    private static boolean goesOn(Line before, Line line) {
        return before.plain().matches(".*[\\p{Ll},;–-]")
                && Character.isLowerCase(line.plain().codePointAt(0));
    }

    private static String line(Line line) {
        String raw = line.raw().strip();
        if (line.isRule()) {
            return "---";
        }
        if (!line.item()) {
            return raw;
        }
        String indent = line.inner() ? "    " : "";
        var number = NUMBER.matcher(line.raw());
        return number.find()
                ? indent + number.group(1) + ". "
                        + line.raw().substring(number.end()).strip()
                : indent + "- " + BULLET.matcher(line.raw()).replaceFirst("").strip();
    }
}

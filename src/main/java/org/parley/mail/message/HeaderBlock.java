package org.parley.mail.message;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.paste.text.Days;

/**
 * The lines that a program for mail puts above a mail that another mail contains: from whom, when, to whom, about what.
 *
 * @param start where they begin in the text, with the line that announces them
 * @param end where what they stand above begins
 * @param announced whether a line says that the mail was passed on
 */
record HeaderBlock(int start, int end, boolean announced, Map<Label, String> values) {

    private static final int LINES = 14;
    private static final Label[] LABELS = {Label.FROM, Label.SENT, Label.TO, Label.COPY, Label.SUBJECT};
    private static final Map<Label, Pattern> PATTERNS = new EnumMap<>(Label.class);
    private static final Pattern ANNOUNCED = Label.FORWARDED.in("^[>\\s\\-_*]*@[:\\s\\-_*]*$");
    private static final Pattern RULE = Pattern.compile("^[>\\s]*[-_]{5,}.*$");

    static {
        for (Label label : LABELS) {
            PATTERNS.put(label, label.in("^[>\\s*\u00a0]*@[\\s\u00a0]*[:：]\\s*\\*?\\s*(.*?)\\s*\\*?$"));
        }
    }

    /** The first block of a text. */
    static Optional<HeaderBlock> in(String text) {
        String[] lines = text.split("\n", -1);
        int at = 0;
        for (int i = 0; i < lines.length; i++) {
            if (value(Label.FROM, lines[i]) != null) {
                HeaderBlock block = read(lines, i, at);
                if (block != null) {
                    return Optional.of(block);
                }
            }
            at += lines[i].length() + 1;
        }
        return Optional.empty();
    }

    private static @Nullable HeaderBlock read(String[] lines, int first, int at) {
        Map<Label, String> values = new EnumMap<>(Label.class);
        int end = at;
        int after = at;
        for (int i = first; i < Math.min(lines.length, first + LINES) && !isEmpty(lines[i]); i++) {
            after += lines[i].length() + 1;
            for (Label label : LABELS) {
                String value = value(label, lines[i]);
                if (value != null && !values.containsKey(label)) {
                    values.put(label, value);
                    end = after;
                    break;
                }
            }
        }
        if (!values.containsKey(Label.SENT) && !values.containsKey(Label.SUBJECT)) {
            return null;
        }
        int start = at;
        boolean announced = false;
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            boolean forwarded = ANNOUNCED.matcher(lines[i]).find();
            if (!forwarded && !isEmpty(lines[i]) && !RULE.matcher(lines[i]).matches()) {
                break;
            }
            start -= lines[i].length() + 1;
            announced |= forwarded;
        }
        return new HeaderBlock(Math.max(0, start), end, announced, values);
    }

    Mailbox from() {
        return Mailbox.of(values.getOrDefault(Label.FROM, ""));
    }

    List<Mailbox> to() {
        return Mailbox.list(values.getOrDefault(Label.TO, ""));
    }

    String subject() {
        return values.getOrDefault(Label.SUBJECT, "");
    }

    Sent sent() {
        List<Days.Found> days = Days.in(values.getOrDefault(Label.SENT, ""));
        LocalDate day = days.isEmpty() || days.getFirst().day().other() != null
                ? null
                : days.getFirst().day().day();
        return Sent.on(day);
    }

    private static @Nullable String value(Label label, String line) {
        Matcher found = Objects.requireNonNull(PATTERNS.get(label))
                .matcher(line.length() > 2_000 ? line.substring(0, 2_000) : line);
        return found.find() ? found.group(1) : null;
    }

    private static boolean isEmpty(String line) {
        return line.replace(">", "").isBlank();
    }
}

package org.parley.mail.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of programs for mail, from {@code mail/labels.csv}: adding a language is data, not code. */
enum Label {
    FROM,
    SENT,
    TO,
    COPY,
    SUBJECT,
    FORWARDING,
    ANSWERING,
    AUTOMATIC,
    FORWARDED,
    WROTE;

    private static final Map<Label, String> WORDS = read();

    /** A pattern in which {@code @} stands for the words, without regard to case. */
    Pattern in(String pattern) {
        return Pattern.compile(
                pattern.replace("@", "(?:" + words() + ")"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    }

    /** The alternatives, the longest first. */
    String words() {
        return WORDS.getOrDefault(this, "");
    }

    private static Map<Label, String> read() {
        try (InputStream file = Label.class.getResourceAsStream("/mail/labels.csv")) {
            if (file == null) {
                throw new IllegalStateException("no resource mail/labels.csv");
            }
            List<String[]> rows = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .skip(1)
                    .map(row -> row.split(",", 2))
                    .toList();
            return rows.stream()
                    .sorted(Comparator.comparing((String[] row) -> row[1].length())
                            .reversed())
                    .collect(Collectors.groupingBy(
                            row -> Label.valueOf(row[0].toUpperCase(Locale.ROOT)),
                            () -> new EnumMap<>(Label.class),
                            Collectors.mapping(row -> Pattern.quote(row[1]), Collectors.joining("|"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

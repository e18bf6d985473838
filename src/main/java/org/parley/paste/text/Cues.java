package org.parley.paste.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which the parts of a letter are known, from {@code paste/cues.csv}: adding a language is data, not code. */
enum Cues {
    TO,
    COPY,
    FROM,
    SUBJECT,
    DATE,
    TITLE,
    SALUTATION,
    SIGN_OFF,
    SIGN_OFF_SENTENCE,
    SIGNATORIES,
    AFTERWARDS,
    PLACE,
    ROLE,
    HONORIFIC,
    MANY,
    ASK,
    ASKS_HEADING,
    JOINT,
    OPEN;

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;
    private static final Map<String, String> WORDS = read();

    /** The alternatives as they stand in the file. */
    String words() {
        String words = WORDS.get(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (words == null) {
            throw new IllegalStateException("paste/cues.csv has no " + this);
        }
        return words;
    }

    /** A pattern in which {@code @} stands for the words. Quotes are straight in what it is held against. */
    Pattern in(String pattern) {
        return Pattern.compile(pattern.replace("@", "(?:" + words() + ")"), FLAGS);
    }

    /** What people quote with, told as one. The length stays. */
    static String straight(String text) {
        return text.replace('’', '\'').replace('ʼ', '\'').replace('‘', '\'');
    }

    static Matcher match(Pattern pattern, String text) {
        return pattern.matcher(straight(text));
    }

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        try (InputStream file = Cues.class.getResourceAsStream("/paste/cues.csv")) {
            if (file == null) {
                throw new IllegalStateException("no resource paste/cues.csv");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            reader.lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .skip(1)
                    .forEach(row -> {
                        int comma = row.indexOf(',');
                        words.merge(row.substring(0, comma), row.substring(comma + 1), (one, more) -> one + "|" + more);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

package org.parley.response.automatic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The words by which programs are known, from {@code response/automatic.csv}: adding a language is data, not code. */
final class Phrases {

    private static final List<String[]> ROWS = read();

    static final List<Phrase> ALL = ROWS.stream()
            .filter(row -> !row[0].equals("quotation"))
            .map(row -> new Phrase(
                    row[0].equals("returned") ? Machine.RETURNED : Machine.AUTOMATIC_REPLY,
                    row[1].equals("sure"),
                    row[2],
                    row[3],
                    plain(row[3])))
            .toList();

    /** After these comes what was answered to, as it stands in the text. */
    static final List<String> ENDS = ROWS.stream()
            .filter(row -> row[0].equals("quotation"))
            .map(row -> row[3])
            .toList();

    private Phrases() {}

    /** Without regard to case, accents, kinds of quotes and how lines are broken. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{InCombiningDiacriticalMarks}+", "")
                .replaceAll("[’‘ʼ`´]", "'")
                .replaceAll("[\\s\\u00a0]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String[]> read() {
        try (InputStream file = Phrases.class.getResourceAsStream("/response/automatic.csv")) {
            if (file == null) {
                throw new IllegalStateException("no resource response/automatic.csv");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .skip(1)
                    .map(row -> row.split(",", 4))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

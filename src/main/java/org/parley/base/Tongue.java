package org.parley.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** In which language a text is: by its script, and in Latin script by its smallest words, from {@code base/stopwords.csv}. */
public final class Tongue {

    private static final Map<String, Set<String>> WORDS = read();
    private static final int FEWEST = 4;
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(Character.UnicodeScript.THAI, "th"),
            Map.entry(Character.UnicodeScript.KHMER, "km"),
            Map.entry(Character.UnicodeScript.LAO, "lo"),
            Map.entry(Character.UnicodeScript.MYANMAR, "my"),
            Map.entry(Character.UnicodeScript.ARABIC, "ar"),
            Map.entry(Character.UnicodeScript.HEBREW, "he"),
            Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(Character.UnicodeScript.BENGALI, "bn"),
            Map.entry(Character.UnicodeScript.TAMIL, "ta"),
            Map.entry(Character.UnicodeScript.SINHALA, "si"),
            Map.entry(Character.UnicodeScript.GREEK, "el"),
            Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
            Map.entry(Character.UnicodeScript.ETHIOPIC, "am"),
            Map.entry(Character.UnicodeScript.HANGUL, "ko"),
            Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
            Map.entry(Character.UnicodeScript.CYRILLIC, "ru"),
            Map.entry(Character.UnicodeScript.HAN, "zh-Hans"));

    private Tongue() {}

    /** BCP 47 tag, empty where the text is too short or too mixed to tell. */
    public static String of(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> scripts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) * 10 > letters) {
            return "ja";
        }
        return scripts.entrySet().stream()
                .filter(script -> script.getValue() * 2 > letters)
                .findFirst()
                .map(script -> script.getKey() == Character.UnicodeScript.LATIN
                        ? latin(text)
                        : exactly(SCRIPTS.getOrDefault(script.getKey(), ""), text))
                .orElse("");
    }

    private static String exactly(String tag, String text) {
        if (tag.equals("ru")) {
            return text.matches("(?s).*[іїєґ].*") ? "uk" : text.matches("(?s).*[ыэ].*") ? "ru" : "";
        }
        if (tag.equals("ar")) {
            return text.matches("(?s).*[ٹڈڑے].*") ? "ur" : text.matches("(?s).*[پچگ].*") ? "fa" : "ar";
        }
        return tag;
    }

    private static String latin(String text) {
        Map<String, Integer> hits = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            WORDS.forEach((tag, words) -> {
                if (words.contains(word)) {
                    hits.merge(tag, 1, Integer::sum);
                }
            });
        }
        String best = "";
        int most = 0;
        int next = 0;
        for (Map.Entry<String, Integer> hit : hits.entrySet()) {
            if (hit.getValue() > most) {
                next = most;
                most = hit.getValue();
                best = hit.getKey();
            } else {
                next = Math.max(next, hit.getValue());
            }
        }
        return most >= FEWEST && most * 4 > next * 5 ? best : "";
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        try (InputStream file = Tongue.class.getResourceAsStream("/base/stopwords.csv")) {
            if (file == null) {
                throw new IllegalStateException("no resource base/stopwords.csv");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(row -> row.split(",", 2))
                    .forEach(row -> words.put(row[0], Set.of(row[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

package org.parley.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months, from {@code base/months.csv}, and the words that may stand beside them in a date. */
public final class Months {

    private static final List<String> ORDINALS = Arrays.asList("st", "nd", "rd", "th", "er", "re", "e", "º", "ª");
    private static final Map<String, Integer> NUMBERS = read();

    private Months() {}

    /** From 1 to 12; 0 for a word that says nothing, -1 for one that is not known. */
    public static int number(String word) {
        Integer number = NUMBERS.get(word.toLowerCase(Locale.ROOT));
        return number == null ? -1 : number;
    }

    /** Whether words that name a month are made of such letters. */
    public static boolean isOfAWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Behind the letters that make a number an ordinal: 1er, 3rd. */
    public static int afterOrdinal(String written, int at) {
        int end = at;
        while (end < written.length() && isOfAWord(written.charAt(end))) {
            end++;
        }
        boolean ordinal =
                end > at && ORDINALS.contains(written.substring(at, end).toLowerCase(Locale.ROOT));
        return ordinal ? end : at;
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> numbers = new HashMap<>();
        try (InputStream file = Months.class.getResourceAsStream("/base/months.csv")) {
            if (file == null) {
                throw new IllegalStateException("no resource base/months.csv");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .skip(1)
                    .map(row -> row.split(",", 2))
                    .forEach(row -> numbers.put(row[0].toLowerCase(Locale.ROOT), Integer.valueOf(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(numbers);
    }
}

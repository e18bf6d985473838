package org.parley.intake.column;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The names of the months, from {@code intake/months.csv}, and the words that may stand beside them in a date. */
final class Months {

    private static final List<String> ORDINALS = Arrays.asList("st", "nd", "rd", "th", "er", "re", "e", "º", "ª");
    private static final Map<String, Integer> NUMBERS = read();

    private Months() {}

    /** From 1 to 12; 0 for a word that says nothing, -1 for one that is not known. */
    static int number(String word) {
        Integer number = NUMBERS.get(word.toLowerCase(Locale.ROOT));
        return number == null ? -1 : number;
    }

    static boolean isOfAWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Behind the letters that make a number an ordinal: 1er, 3rd. */
    static int afterOrdinal(String written, int at) {
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
        for (CSVRecord row : Resource.rows("months.csv")) {
            numbers.put(row.get("word").toLowerCase(Locale.ROOT), Integer.valueOf(row.get("month")));
        }
        return Collections.unmodifiableMap(numbers);
    }
}

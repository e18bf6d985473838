package org.parley.intake.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Titles in scripts that write no space after them, from {@code intake/titles.csv}: นายสมชาย is Mr Somchai. A title is followed by
 * the beginning of a syllable, so that นางสาวิตรี is Mrs Savitri and not Miss.
 */
final class GluedTitles {

    private static final Map<String, List<String>> WITH = new HashMap<>();

    static {
        for (CSVRecord row : Resource.rows("titles.csv")) {
            if (row.get("place").equals("glued")) {
                String with = Resource.cell(row, "with");
                WITH.put(row.get("word"), with.isEmpty() ? List.of() : List.of(with.split(" ", -1)));
            }
        }
    }

    private static final List<String> LONGEST_FIRST = WITH.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private GluedTitles() {}

    /** The title that a name begins with, empty for none. */
    static String before(String name, String borneOut) {
        String title = beginning(name);
        boolean sure = WITH.getOrDefault(title, List.of()).isEmpty() || borneOut.equals(Titles.ALL);
        return sure || Arrays.asList(borneOut.split(" ", -1)).contains(title) ? title : "";
    }

    /** The titles that these names bear out: another name begins with one like it, as it is a custom then. */
    static Set<String> borneOut(Collection<String> names) {
        Map<String, Integer> beginnings = new HashMap<>();
        names.forEach(name -> beginnings.merge(beginning(name), 1, Integer::sum));
        Collection<String> found = new ArrayList<>();
        WITH.forEach((title, with) -> {
            boolean other =
                    with.stream().anyMatch(like -> beginnings.getOrDefault(like, 0) >= (like.equals(title) ? 2 : 1));
            if (other && beginnings.containsKey(title)) {
                found.add(title);
            }
        });
        return Set.copyOf(found);
    }

    private static String beginning(String name) {
        return LONGEST_FIRST.stream()
                .filter(title -> name.startsWith(title) && name.length() > title.length() + 1)
                .filter(title -> name.charAt(title.length()) == ' ' || beginsSyllable(name.charAt(title.length())))
                .findFirst()
                .filter(title -> name.charAt(title.length()) != ' ')
                .orElse("");
    }

    /** A consonant, a vowel that is written before one, or one that stands alone. */
    private static boolean beginsSyllable(char letter) {
        return (letter >= '\u0E01' && letter <= '\u0E2E')
                || (letter >= '\u0E40' && letter <= '\u0E44')
                || (letter >= '\u1780' && letter <= '\u17B3');
    }
}

package org.parley.intake.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What stands before and after a name without being part of it, from {@code intake/titles.csv}. Some words are titles only where
 * the column bears it out: one "Hon" may be a family's name, two are a custom; "M." is an initial unless somebody else is "Mme".
 *
 * @param before the titles before the name, as written
 * @param name what is left
 * @param after the letters after the name, as written
 */
record Titles(String before, String name, String after) {

    /** In place of words: every word that may be a title is one. */
    static final String ALL = "*";

    private static final int MOST_WORDS = 4;

    private static final Map<String, Title> BEFORE = new HashMap<>();
    private static final Map<String, Title> AFTER = new HashMap<>();

    static {
        for (CSVRecord row : Resource.rows("titles.csv")) {
            String place = row.get("place");
            if (place.equals("glued")) {
                continue;
            }
            boolean after = place.equals("after");
            String word = row.get("word");
            (after ? AFTER : BEFORE).put(after ? word : plain(word), Title.of(Resource.cell(row, "with")));
        }
    }

    /** A title, and the words of which another name must begin with one for it to be one. */
    private record Title(Set<String> with) {

        static Title of(String with) {
            return new Title(with.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(with.split(" ", -1))));
        }
    }

    /**
     * Takes the titles off a name. At least {@code least} words stay.
     *
     * @param borneOut the words that only the column makes titles, as {@link #borneOut} says them
     */
    static Titles of(String name, String borneOut, int least) {
        String glued = GluedTitles.before(name, borneOut);
        if (!glued.isEmpty()) {
            Titles rest = of(name.substring(glued.length()), borneOut, Math.max(1, least - 1));
            return new Titles((glued + " " + rest.before()).strip(), rest.name(), rest.after());
        }
        if (name.indexOf(' ') < 0) {
            return new Titles("", name, "");
        }
        List<String> words = Arrays.asList(name.split(" ", -1));
        int from = 0;
        int length = lengthOfTitle(words, 0, borneOut);
        while (length > 0 && words.size() - from - length >= least) {
            from += length;
            length = lengthOfTitle(words, from, borneOut);
        }
        int to = words.size();
        while (to - from > least && AFTER.containsKey(bare(words.get(to - 1)))) {
            to--;
        }
        if (from == 0 && to == words.size()) {
            return new Titles("", name, "");
        }
        String rest = String.join(" ", words.subList(from, to));
        List<String> after = new ArrayList<>();
        words.subList(to, words.size()).forEach(word -> after.add(bare(word)));
        return new Titles(
                String.join(" ", words.subList(0, from)),
                rest.endsWith(",") ? rest.substring(0, rest.length() - 1) : rest,
                String.join(" ", after));
    }

    /** Whether a cell holds nothing but letters that follow a name. */
    static boolean areLetters(String cell) {
        return Arrays.stream(cell.split(" ", -1)).allMatch(word -> AFTER.containsKey(bare(word)));
    }

    /** The words that these names make titles, with a space between; empty for none. */
    static String borneOut(Collection<String> names) {
        Map<String, Integer> beginnings = new HashMap<>();
        for (String name : names) {
            int space = name.indexOf(' ');
            if (space > 0) {
                beginnings.merge(undotted(plain(name.substring(0, space))), 1, Integer::sum);
            }
        }
        Set<String> found = new TreeSet<>(GluedTitles.borneOut(names));
        BEFORE.forEach((word, title) -> {
            boolean other = title.with().stream()
                    .anyMatch(with -> beginnings.getOrDefault(with, 0) >= (with.equals(word) ? 2 : 1));
            if (other && beginnings.containsKey(undotted(word))) {
                found.add(undotted(word));
            }
        });
        return String.join(" ", found);
    }

    /** How many words from there on are one title; 0 for none. */
    private static int lengthOfTitle(List<String> words, int from, String borneOut) {
        int most = Math.min(MOST_WORDS, words.size() - from - 1);
        for (int length = most; length > 0; length--) {
            String said = plain(String.join(" ", words.subList(from, from + length)));
            Title title = known(said);
            if (title != null && (title.with().isEmpty() || isBorneOut(undotted(said), borneOut))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isBorneOut(String title, String borneOut) {
        return borneOut.equals(ALL) || Arrays.asList(borneOut.split(" ", -1)).contains(title);
    }

    /** With the dot as it stands in the table: "ing." is a title, "Ing" is a family. */
    private static @Nullable Title known(String said) {
        Title exact = BEFORE.get(said);
        return exact != null ? exact : BEFORE.get(undotted(said));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace(". ", " ");
    }

    private static String undotted(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static String bare(String word) {
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }
}

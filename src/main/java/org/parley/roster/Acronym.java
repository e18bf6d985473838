package org.parley.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells acronyms from names, by their capitals. */
final class Acronym {

    private static final int LONGEST = 24;

    private Acronym() {}

    /** Whether it looks like one: a word with two capitals or a capital and a digit, and at most one short word beside it. */
    static boolean is(String text) {
        String[] words = text.strip().split("\\s+");
        return text.length() <= LONGEST
                && words.length <= 2
                && Arrays.stream(words).anyMatch(Acronym::hasCapitals)
                && Arrays.stream(words).allMatch(word -> hasCapitals(word) || word.length() <= 8);
    }

    /** Whether it is one even where nothing around it says so: one word, mostly capitals. */
    static boolean isClearly(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return text.indexOf(' ') < 0 && is(text) && capitals * 2 > letters;
    }

    /** Its letters and digits, for comparing. */
    static String key(String text) {
        return Folded.of(text).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }

    /** What would stand for a name: the first letters of its words, with and without the small ones between them. */
    static Set<String> of(String name) {
        String[] words = Folded.of(name).split("[^\\p{L}\\p{Nd}]+");
        return Set.copyOf(List.of(initials(words, 0), initials(words, 3)));
    }

    private static String initials(String[] words, int longerThan) {
        return Arrays.stream(words)
                .filter(word -> word.length() > longerThan)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    private static boolean hasCapitals(String word) {
        long capitals = word.codePoints().filter(Character::isUpperCase).count();
        return capitals > 1 || (capitals == 1 && word.codePoints().anyMatch(Character::isDigit));
    }
}

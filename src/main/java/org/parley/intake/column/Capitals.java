package org.parley.intake.column;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Divides names whose family part is written in capitals: "Lars ADAKTUSSON", "Wim van de CAMP", "NAGY Ilona", "Ian Mc DONALD". */
final class Capitals {

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?(?:-?\\p{Lu}\\.)*");
    private static final Pattern SCOTTISH = Pattern.compile("(?:Mc|Mac|Fitz|O['’]|d['’]|l['’])\\p{Lu}{2,}.*");
    /** Words that begin a family's name although they are not in capitals. */
    private static final Set<String> BEGINNINGS =
            Set.of("Mc", "Mac", "Fitz", "Ó", "Ní", "Nic", "Uí", "Ua", "Mag", "Ap");
    /** Words inside a family's name; in capitals they say that the name goes on. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "das", "do", "dos", "du", "des", "la", "las", "le", "les", "los", "van",
            "von", "der", "den", "ter", "ten", "zu", "zur", "y", "e", "i", "el", "al", "bin", "binti", "af", "av");

    private Capitals() {}

    /** The parts, or null when the letters say nothing. */
    static @Nullable PersonName divide(String name) {
        if (name.indexOf(' ') < 0) {
            return null;
        }
        List<String> words = Arrays.asList(name.split(" ", -1));
        int end = words.size();
        if (end > 2 && PersonName.isEnding(words.get(end - 1))) {
            end--;
        }
        int first = -1;
        int last = -1;
        boolean onlyParticles = true;
        boolean anyOther = false;
        for (int i = 0; i < end; i++) {
            String word = words.get(i);
            if (inCapitals(word)) {
                first = first < 0 ? i : first;
                last = i;
                onlyParticles &= PARTICLES.contains(word.toLowerCase(Locale.ROOT));
            } else {
                anyOther |= isAName(word);
            }
        }
        if (first < 0 || !anyOther) {
            return null;
        }
        if (onlyParticles) {
            // "Ana DE LA Cruz": the capitals end before the family's name does
            last = first == 0 ? last : end - 1;
        }
        while (first > 0 && (isParticle(words.get(first - 1)) || BEGINNINGS.contains(words.get(first - 1)))) {
            first--;
        }
        boolean atTheEnd = last == end - 1;
        if (atTheEnd == (first == 0) || (onlyParticles && first == 0)) {
            return null;
        }
        String family = join(words, first, last + 1);
        String given = atTheEnd ? join(words, 0, first) : join(words, last + 1, end);
        return new PersonName(name, given, stripped(family), !atTheEnd);
    }

    private static String join(List<String> words, int from, int to) {
        return stripped(String.join(" ", words.subList(from, to)));
    }

    private static String stripped(String part) {
        return part.endsWith(",") ? part.substring(0, part.length() - 1) : part;
    }

    private static boolean inCapitals(String word) {
        int letters = 0;
        boolean all = true;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            if (Character.isLetter(c)) {
                letters++;
                all &= Character.isUpperCase(c);
            }
            i += Character.charCount(c);
        }
        return all
                ? letters >= 2 && !INITIAL.matcher(word).matches()
                : letters >= 4 && SCOTTISH.matcher(word).matches();
    }

    /** Whether a word is a name in the usual letters: the first large and some small. */
    private static boolean isAName(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && word.chars().anyMatch(Character::isLowerCase);
    }

    /** Whether a word is one of those that stand small before a family's name: van, 't, d'. */
    private static boolean isParticle(String word) {
        boolean any = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                any = true;
            } else if (c != '\'' && c != '’' && c != '-') {
                return false;
            }
        }
        return any;
    }
}

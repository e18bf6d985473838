package org.parley.intake.column;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name as it stands on the door, and the parts that a list gives evidence for. Without evidence the parts stay empty: nobody
 * guesses which half of a Khmer or Thai name is the family's.
 */
record PersonName(String official, String given, String family, boolean familyFirst) {

    private static final Pattern ENDING = Pattern.compile("(?i)(?:jr|sr|ii|iii|iv|v|md|phd|kc|qc|mp)\\.?");
    private static final Pattern MAILBOX = Pattern.compile("([^.@]+)\\.([^@]+)@.*");

    /** Puts together what the columns say; each may be empty. */
    static PersonName of(String official, String given, String family, String suffix, String sortName, String email) {
        if (!given.isEmpty() || !family.isEmpty()) {
            return official.isEmpty()
                    ? new PersonName(whole(given, family, suffix), given, family, false)
                    : new PersonName(official, given, family, startsWithFamily(official, family, given));
        }
        String name = official.isEmpty() ? turned(sortName) : official;
        PersonName sorted = byComma(name, sortName);
        if (sorted != null) {
            return sorted;
        }
        PersonName turned = byComma(turned(name), name);
        if (turned != null) {
            return turned;
        }
        PersonName capitals = Capitals.divide(name);
        if (capitals != null) {
            return capitals;
        }
        return byMailbox(name, email);
    }

    /** Whether two ways of writing have the same letters. */
    static boolean same(String one, String other) {
        return one.equals(other) || bare(one).equals(bare(other));
    }

    /** "Bandt, Adam" as it would stand on the door. */
    static String turned(String sorted) {
        int comma = sorted.indexOf(',');
        String given =
                comma < 0 ? "" : withoutEnding(sorted.substring(comma + 1).strip());
        if (given.isEmpty()) {
            return sorted;
        }
        String ending = sorted.substring(comma + 1).strip().substring(given.length());
        return given + " " + sorted.substring(0, comma).strip() + ending;
    }

    /** Whether a word is what follows some names: Jr., III. */
    static boolean isEnding(String word) {
        return word.length() <= 4 && ENDING.matcher(word).matches();
    }

    private static String whole(String given, String family, String suffix) {
        String name = given.isEmpty() || family.isEmpty() ? given + family : given + " " + family;
        return suffix.isEmpty() ? name : name + " " + suffix;
    }

    private static boolean startsWithFamily(String name, String family, String given) {
        return !family.isEmpty()
                && !given.isEmpty()
                && !name.startsWith(given)
                && bare(name).startsWith(bare(family))
                && !bare(name).startsWith(bare(given));
    }

    /** "Bandt, Adam" says both parts; "Bishop, Jr." says nothing. */
    private static @Nullable PersonName byComma(String name, String sorted) {
        int comma = sorted.indexOf(',');
        if (comma <= 0) {
            return null;
        }
        String family = sorted.substring(0, comma).strip();
        String given = Titles.of(withoutEnding(sorted.substring(comma + 1).strip()), "", 1)
                .name();
        if (family.isEmpty() || given.isEmpty()) {
            return null;
        }
        return new PersonName(name, given, family, startsWithFamily(name, family, given));
    }

    private static String withoutEnding(String given) {
        int comma = given.lastIndexOf(',');
        String rest = comma < 0 ? given : given.substring(comma + 1).strip();
        if (!ENDING.matcher(rest).matches()) {
            return given;
        }
        return comma < 0 ? "" : given.substring(0, comma).strip();
    }

    /** "alexandra.mendes@" says where Alexandra Mendès is divided. */
    private static PersonName byMailbox(String name, String email) {
        Matcher mailbox = MAILBOX.matcher(email);
        if (mailbox.matches()) {
            List<String> words = Arrays.asList(name.split(" ", -1));
            String first = bare(mailbox.group(1));
            String second = bare(mailbox.group(2));
            for (int i = 1; i < words.size(); i++) {
                String front = String.join(" ", words.subList(0, i));
                String back = String.join(" ", words.subList(i, words.size()));
                if (bare(front).equals(first) && bare(back).equals(second)) {
                    return new PersonName(name, front, back, false);
                }
            }
        }
        return new PersonName(name, "", "", false);
    }

    /** The letters and digits alone, without case and accents. */
    private static String bare(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }
}

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
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?(?:-?\\p{Lu}\\.)*");
    private static final Pattern SCOTTISH = Pattern.compile("(?:Mc|Mac|Fitz|O['’]|d['’]|l['’])\\p{Lu}{2,}.*");
    private static final Pattern MAILBOX = Pattern.compile("([^.@]+)\\.([^@]+)@.*");

    /** Puts together what the columns say; each may be empty. */
    static PersonName of(String official, String given, String family, String suffix, String sortName, String email) {
        if (!given.isEmpty() || !family.isEmpty()) {
            String name = official.isEmpty() ? whole(given, family, suffix) : official;
            return new PersonName(name, given, family, startsWithFamily(name, family, given));
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
        PersonName capitals = byCapitals(name);
        if (capitals != null) {
            return capitals;
        }
        return byMailbox(name, email);
    }

    private static String whole(String given, String family, String suffix) {
        String name = given.isEmpty() || family.isEmpty() ? given + family : given + " " + family;
        return suffix.isEmpty() ? name : name + " " + suffix;
    }

    private static boolean startsWithFamily(String name, String family, String given) {
        return !family.isEmpty()
                && !given.isEmpty()
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
        String given = withoutEnding(sorted.substring(comma + 1).strip());
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

    /** "Bandt, Adam" as it would stand on the door. */
    private static String turned(String sorted) {
        int comma = sorted.indexOf(',');
        String given =
                comma < 0 ? "" : withoutEnding(sorted.substring(comma + 1).strip());
        if (given.isEmpty()) {
            return sorted;
        }
        String ending = sorted.substring(comma + 1).strip().substring(given.length());
        return given + " " + sorted.substring(0, comma).strip() + ending;
    }

    /** "Lars ADAKTUSSON", "Wim van de CAMP", "NAGY Ilona": the family name is written in capitals. */
    private static @Nullable PersonName byCapitals(String name) {
        List<String> words = Arrays.asList(name.split(" ", -1));
        int first = -1;
        int last = -1;
        boolean anyOther = false;
        for (int i = 0; i < words.size(); i++) {
            if (inCapitals(words.get(i))) {
                first = first < 0 ? i : first;
                last = i;
            } else {
                anyOther |= words.get(i).chars().anyMatch(Character::isLowerCase)
                        && Character.isUpperCase(words.get(i).codePointAt(0));
            }
        }
        if (first < 0 || !anyOther) {
            return null;
        }
        while (first > 0 && isParticle(words.get(first - 1))) {
            first--;
        }
        boolean atTheEnd = last == words.size() - 1;
        if (atTheEnd == (first == 0)) {
            return null;
        }
        String family = String.join(" ", words.subList(first, last + 1));
        String given = String.join(" ", atTheEnd ? words.subList(0, first) : words.subList(last + 1, words.size()));
        return new PersonName(name, given, family, !atTheEnd);
    }

    private static boolean inCapitals(String word) {
        if (SCOTTISH.matcher(word).matches()) {
            return true;
        }
        long letters = word.codePoints().filter(Character::isLetter).count();
        return letters >= 2
                && word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && !INITIAL.matcher(word).matches();
    }

    private static boolean isParticle(String word) {
        return word.codePoints().filter(Character::isLetter).allMatch(Character::isLowerCase)
                && word.codePoints().anyMatch(Character::isLetter);
    }

    /** "alexandra.mendes@" says where Alexandra Mendès is divided. */
    private static PersonName byMailbox(String name, String email) {
        Matcher mailbox = MAILBOX.matcher(email);
        List<String> words = Arrays.asList(name.split(" ", -1));
        if (mailbox.matches()) {
            for (int i = 1; i < words.size(); i++) {
                String front = String.join(" ", words.subList(0, i));
                String back = String.join(" ", words.subList(i, words.size()));
                if (bare(front).equals(bare(mailbox.group(1))) && bare(back).equals(bare(mailbox.group(2)))) {
                    return new PersonName(name, front, back, false);
                }
            }
        }
        return new PersonName(name, "", "", false);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}

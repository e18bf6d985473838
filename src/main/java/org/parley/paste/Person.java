package org.parley.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a letter names.
 *
 * @param name without titles and offices
 * @param legislates whether the letter calls them a member of a parliament, and nothing else
 */
record Person(String name, boolean legislates) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String TITLE =
            "(?:h\\.? ?e\\.?|s\\.? ?e\\.?|his excellency|her excellency|the|(?:rt\\.?|right)? ?hon(?:ou?rable)?\\.?|mr\\.?|mrs\\.?|ms\\.?|dr\\.?"
                    + "|prof\\.?|m\\.|mme\\.?|frau|herrn?|sra?\\.?|sir|dame)";
    private static final String OFFICE =
            "(?:(?:deputy |vice[- ]|foreign |federal )*(?:prime minister|president|chancellor|minister|premier|secretary(?: of state)?)"
                    + "|première? ministre|présidente?|bundeskanzler(?:in)?|taoiseach)";
    private static final String SEAT =
            "(?:sen(?:ator)?\\.?|rep(?:resentative)?\\.?|congress(?:wo)?man|deputy|mp|mep|sénat(?:eur|rice)|députée?)";
    private static final Pattern TITLED = Pattern.compile(
            "^(?<titles>(?:" + TITLE + "\\s+)*)(?:(?<office>" + OFFICE + ")\\s+|(?<seat>" + SEAT
                    + ")\\s+)?(?<name>[^,(]+?)(?<member>,? (?:MP|MEP|MdB|MSP))?" + "(?<rest>\\s*[,(].*)?$",
            FLAGS);
    private static final Pattern PREPOSITION =
            Pattern.compile("(?:of|du|de|der|for|the|members?|membres?|mitglieder|miembros)\\b.*", FLAGS);

    /** The person, null where no title, office or seat says that it is one. */
    static @Nullable Person of(String name) {
        Matcher found = TITLED.matcher(Forms.plain(name));
        if (!found.matches()
                || PREPOSITION.matcher(found.group("name")).matches()
                || (found.group("titles").replaceAll("(?i)\\bthe\\b", "").isBlank()
                        && found.group("office") == null
                        && found.group("seat") == null
                        && found.group("member") == null)) {
            return null;
        }
        boolean holdsOffice = found.group("office") != null || found.group("rest") != null;
        return new Person(
                found.group("name").strip(),
                !holdsOffice && (found.group("seat") != null || found.group("member") != null));
    }

    /** Words that could be a person's name, null for a single word or many. */
    static @Nullable Person bare(String name) {
        String first = Forms.plain(name).replaceFirst("[,(].*", "").strip();
        int words = first.split("\\s+", -1).length;
        return words < 2 || words > 5 ? null : new Person(first, false);
    }
}

package org.parley.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Typed;

/**
 * A postal address as it stands in the directory, taken apart as far as it says itself what is what. What is not sure stays among the
 * lines of the street: nothing is guessed.
 *
 * @param street everything above the place
 * @param code the postal code; empty where none is found
 * @param city the place, with its state or province; empty where none is found
 * @param country the country's name in capital letters; empty where there is none
 */
public record PostalAddress(List<String> street, String code, String city, String country) {

    private static final Pattern BOX =
            Pattern.compile("(?iu)\\b(p\\.?\\s?o\\.?\\s*box|box|bag|bp|cs|apartado|casilla)$");

    /** Where a street ends that stands on one line with its place. */
    private static final Pattern STREET =
            Pattern.compile("(?iu)^(.*\\b(?:building|street|st\\.?|avenue|ave\\.?|road|rd\\.?"
                    + "|drive|boulevard|blvd\\.?|floor|way|lane|plaza|square|(?:suite|room|no\\.?) \\S+),?) +(\\S.*)$");

    private static final String PLACE = "^(?:(?<before>.*?)[, ]+)?";

    private static final List<Pattern> LAST_LINES = List.of(
            Pattern.compile(PLACE + "(?<state>[A-Z]{2}),? (?<code>\\d{5}(?:-\\d{4})?)$"),
            Pattern.compile(PLACE + "(?<code>[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})$"),
            Pattern.compile(PLACE + "(?<code>[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)$"),
            Pattern.compile(
                    "^(?<code>(?:[A-Z]{1,3}-)?(?:\\d{3} \\d{2}|\\d{4} [A-Z]{2}|\\d{4,6}))[, ]+(?<after>\\p{L}.*)$"),
            Pattern.compile("^(?<before>\\p{L}.*?)[, ]+(?<code>\\d{4,6}(?:-\\d{3,4})?)$"));

    public PostalAddress {
        street = List.copyOf(street);
    }

    /**
     * Reads an address as somebody wrote it.
     *
     * @param written on one line with commas, or on several
     * @param country ISO 3166 alpha-2 of the parliament, where the address names no country itself
     * @param language in which the country is named, English or French
     */
    public static PostalAddress read(String written, String country, Locale language) {
        List<String> lines = lines(written);
        String named = lines.size() > 1 ? CountryName.code(lines.getLast()) : null;
        if (named != null) {
            lines.removeLast();
        }
        String name = CountryName.of(named == null ? country : named, language);
        for (Pattern pattern : LAST_LINES) {
            Matcher last = pattern.matcher(lines.getLast());
            if (last.matches()
                    && !BOX.matcher(String.valueOf(group(last, "before"))).find()) {
                PostalAddress found = found(lines, last, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return new PostalAddress(lines, "", "", name);
    }

    /** The lines as they stand on an envelope; the country is the last. */
    static List<String> onEnvelope(String written, String country, Locale language) {
        List<String> lines = lines(written);
        String named = lines.size() > 1 ? CountryName.code(lines.getLast()) : null;
        if (named != null) {
            lines.removeLast();
        }
        PostalAddress address = read(written, country, language);
        List<String> placed = lines.size() == 1 && !address.city().isEmpty()
                ? Stream.concat(
                                address.street().stream(),
                                Stream.of(lines.getFirst()
                                        .substring(address.street().stream()
                                                .mapToInt(String::length)
                                                .sum())
                                        .strip()))
                        .toList()
                : lines;
        return Stream.concat(placed.stream(), Stream.of(address.country()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static @Nullable PostalAddress found(List<String> lines, Matcher last, String country) {
        List<String> street = new ArrayList<>(lines.subList(0, lines.size() - 1));
        String state = group(last, "state");
        String after = group(last, "after");
        String before = group(last, "before");
        String place = after != null ? after : before == null ? "" : before;
        if (street.isEmpty()) {
            Matcher whole = STREET.matcher(place);
            if (after != null || !whole.matches()) {
                return null;
            }
            street.add(whole.group(1));
            place = whole.group(2);
        } else if (place.isEmpty() && street.size() > 1) {
            place = street.removeLast();
        }
        String city = state == null ? place : (place + " " + state).strip();
        return new PostalAddress(street, last.group("code"), city, country);
    }

    private static @Nullable String group(Matcher found, String name) {
        return found.namedGroups().containsKey(name) ? found.group(name) : null;
    }

    private static List<String> lines(String written) {
        List<String> lines = new ArrayList<>(Typed.text(written)
                .lines()
                .map(PostalAddress::line)
                .filter(line -> !line.isEmpty())
                .toList());
        if (lines.size() == 1) {
            return new ArrayList<>(Stream.of(lines.getFirst().split(",\\s+"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList());
        }
        return lines;
    }

    private static String line(String line) {
        return Typed.line(line).replaceFirst("[\\s,;]+$", "");
    }
}

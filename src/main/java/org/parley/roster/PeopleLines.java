package org.parley.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.base.Refusal;

/**
 * Understands a list of people as somebody pasted it, such as a vote or who signed a motion: numbered, with bullets, one a line with
 * or without a party and a constituency, or one behind the other with commas or semicolons, also by groups (“Greens: Okafor, Vega”).
 */
public final class PeopleLines {

    /** More letters than a list of people has. */
    public static final int LONGEST = 200_000;

    /** More people than sit anywhere. */
    public static final int MOST = 2_000;

    private static final int NAME = 200;

    /** Names behind one another have more commas than a name with a party and a constituency. */
    private static final int COMMAS_OF_A_PARAGRAPH = 4;

    private static final Pattern ASIDE = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern BEHIND = Pattern.compile("\\t+|\\s+[–—-]+\\s+|\\s*\\|\\s*");
    /** Behind a name; before it, it follows a number. */
    private static final Pattern TABULATOR = Pattern.compile("(?<=\\p{L}[^\\n\\t]{0,200})\\t");

    /** What stands before the last of several names. */
    private static final Pattern LAST = Pattern.compile("(?iu)\\s+(?:and|et|und|y|e|&)\\s+(?=[^,;]*$)");

    private static final Pattern GROUP = Pattern.compile("^([^:,;]{1,60}):\\s+(.+)$");

    private PeopleLines() {}

    /**
     * Reads a list; who stands in it twice in the same letters is one.
     *
     * @throws Refusal when it is longer than {@link #LONGEST} letters or names more than {@link #MOST} people
     */
    public static List<ReadPerson> read(String pasted) {
        if (pasted.length() > LONGEST) {
            throw new Refusal(
                    "roster.refusal.people-too-long", "a list of %d letters".formatted(pasted.length()), LONGEST);
        }
        List<String> lines = tabbed(pasted);
        Map<String, ReadPerson> people = new LinkedHashMap<>();
        lines.stream()
                .flatMap(line -> people(line, lines.size()).stream())
                .forEach(person -> people.putIfAbsent(person.written(), person));
        if (people.size() > MOST) {
            throw new Refusal("roster.refusal.people-too-many", "%d people".formatted(people.size()), MOST);
        }
        return List.copyOf(people.values());
    }

    /** A tabulator stands between the cells of a table, and what makes one line of it would take it away. */
    private static List<String> tabbed(String pasted) {
        return PastedLine.all(TABULATOR.matcher(pasted).replaceAll(" | ")).stream()
                .map(PastedLine::text)
                .map(Pieces::withoutAnd)
                .toList();
    }

    private static List<ReadPerson> people(String line, int lines) {
        Matcher grouped = GROUP.matcher(line);
        String group = grouped.matches() ? grouped.group(1) : "";
        String names = grouped.matches() ? grouped.group(2) : line.endsWith(":") ? "" : line;
        char sign = Pieces.at(names, ';').size() > 1 ? ';' : ',';
        List<String> pieces = Pieces.at(LAST.matcher(names).replaceFirst(sign + " "), sign);
        boolean many = sign == ';' || !group.isEmpty() || isParagraph(pieces, lines);
        return (many ? pieces : List.of(names))
                .stream()
                        .map(Pieces::withoutAnd)
                        .filter(piece -> piece.codePoints().anyMatch(Character::isLetter) && piece.length() <= NAME)
                        .map(piece -> person(piece, group))
                        .toList();
    }

    /** Whether commas stand between people, and not between a person and what they are. */
    private static boolean isParagraph(List<String> pieces, int lines) {
        return pieces.size() > COMMAS_OF_A_PARAGRAPH
                || (lines <= 2
                        && pieces.size() > 2
                        && pieces.stream()
                                .allMatch(piece -> Pieces.at(piece, ' ').size() > 1));
    }

    private static ReadPerson person(String piece, String group) {
        List<String> hints = new ArrayList<>();
        if (!group.isEmpty()) {
            hints.add(group);
        }
        ASIDE.matcher(piece).results().forEach(aside -> hints.add(aside.group(1).strip()));
        String[] cells = BEHIND.split(ASIDE.matcher(piece).replaceAll(" ").strip(), -1);
        Stream.of(cells).skip(1).filter(cell -> !cell.isBlank()).forEach(hints::add);
        List<String> parts = Pieces.at(cells[0], ',');
        if (parts.size() < 2) {
            return new ReadPerson(piece, List.of(cells[0].strip()), String.join(", ", hints));
        }
        hints.addAll(parts.subList(1, parts.size()));
        return new ReadPerson(
                piece, List.of(parts.get(1) + " " + parts.getFirst(), parts.getFirst()), String.join(", ", hints));
    }
}

package org.parley.audit;

import java.util.Set;

/**
 * What a feature tells the history of its records. Statements may use the parameters {@code me}, the acting account, {@code keeper},
 * the same for officers and nobody for viewers, and {@code manager} and {@code administrator}, whether they hold that role.
 *
 * @param place the table
 * @param names a statement that reads the id of those records that the acting person may see, and what each is called as name
 * @param path where a record has its page, with {@code %s} in the place of its identity; empty where it has none
 * @param parts tables whose rows are told on these pages
 * @param rule who may see a change {@code h} of {@code audit_change}, as a condition; empty where everybody who is signed in may
 */
public record Recorded(String place, String names, String path, Set<String> parts, String rule) {

    /** The rule of records whose history is for administrators alone. */
    public static final String ADMINISTRATORS = ":administrator";

    public Recorded {
        parts = Set.copyOf(parts);
    }

    /** Records that everybody may see who is signed in, called as an expression over their table says. */
    public static Recorded called(String place, String expression) {
        return new Recorded(place, "select id, %s as name from %s".formatted(expression, place), "", Set.of(), "");
    }

    /** The same with a page, on which the rows of other tables are told as well. */
    public Recorded at(String page, String... told) {
        return new Recorded(place, names, page, Set.of(told), rule);
    }

    /** The same for those alone whom a condition lets see them. */
    public Recorded seenIf(String condition) {
        return new Recorded(place, names, path, parts, condition);
    }

    /** Whether nobody but administrators sees what became of these records. */
    boolean isForAdministrators() {
        return rule.equals(ADMINISTRATORS);
    }

    boolean tells(String table) {
        return place.equals(table) || parts.contains(table);
    }
}

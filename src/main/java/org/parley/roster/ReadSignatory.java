package org.parley.roster;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One signatory as a pasted list was understood.
 *
 * @param written how it stood in the list, each way once
 * @param name of the organisation or the person; only the acronym where the list says no more
 * @param acronym empty where the list gives none beside the name
 * @param country ISO 3166 alpha-2; null where the list says none
 * @param website empty, or an address that starts with http:// or https://
 * @param person whether somebody signs for themselves
 * @param description what a person is, such as a title or a place of work; empty for organisations
 * @param doubts what has to be asked before this is taken for true
 */
public record ReadSignatory(
        List<String> written,
        String name,
        String acronym,
        @Nullable String country,
        String website,
        boolean person,
        String description,
        List<Doubt> doubts) {

    public ReadSignatory {
        written = List.copyOf(written);
        doubts = List.copyOf(doubts);
    }

    /** Somebody who signs for themselves, and what they are. */
    public static ReadSignatory person(String name, String description) {
        return new ReadSignatory(List.of(name), name, "", null, "", true, description, List.of());
    }

    /** The same in another country; null for none. */
    public ReadSignatory in(@Nullable String other) {
        return new ReadSignatory(written, name, acronym, other, website, person, description, doubts);
    }

    /** As it stands in a list, without the country. */
    public String inFull() {
        return name
                + (acronym.isEmpty() ? "" : " (" + acronym + ")")
                + (description.isEmpty() ? "" : ", " + description);
    }

    /** The same with more to be asked. */
    ReadSignatory but(List<? extends Doubt> more) {
        return new ReadSignatory(
                written,
                name,
                acronym,
                country,
                website,
                person,
                description,
                Stream.concat(doubts.stream(), more.stream()).toList());
    }

    /** Whether the list says no more of an organisation than its acronym. */
    public boolean isBare() {
        return !person && acronym.isEmpty() && Acronym.is(name);
    }

    /** The several signatories that it is if it was not one: what the doubt about a comma or an “and” asks. */
    public List<ReadSignatory> apart() {
        return doubts.stream()
                .map(Doubt::parts)
                .filter(parts -> parts.size() > 1)
                .findFirst()
                .map(parts -> parts.stream().map(NameLine::read).toList())
                .orElseGet(() -> List.of(this));
    }
}

package org.parley.roster;

import java.util.Objects;
import java.util.Set;

/** A signatory with what it is compared by, worked out once: lists are compared each with each. */
record Compared(ReadSignatory read, String name, String bareKey, String acronym, String country, Set<String> initials) {

    static Compared of(ReadSignatory read) {
        return new Compared(
                read,
                Folded.of(read.name()),
                read.isBare() ? Acronym.key(read.name()) : "",
                Acronym.key(read.acronym()),
                Objects.toString(read.country(), ""),
                read.person() ? Set.of() : Acronym.of(read.name()));
    }

    /** Whether the list says no more than the acronym. */
    boolean isBare() {
        return !bareKey.isEmpty();
    }

    boolean hasNameOf(Compared other) {
        return read.person() == other.read.person()
                && name.equals(other.name)
                && agree(acronym, other.acronym)
                && agree(country, other.country);
    }

    /** Whether the other one is the acronym of this one. */
    boolean hasAcronym(Compared bare) {
        return bare.isBare() && acronym.equals(bare.bareKey) && agree(country, bare.country);
    }

    /** Whether the other one, of which the list says no more than an acronym, may be this one. */
    boolean mayBe(Compared bare) {
        return hasAcronym(bare) || (bare.bareKey.length() > 1 && initials.contains(bare.bareKey));
    }

    boolean sharesAcronym(Compared other) {
        return !acronym.isEmpty() && acronym.equals(other.acronym) && !name.equals(other.name);
    }

    private static boolean agree(String first, String second) {
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }
}

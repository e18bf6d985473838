package org.parley.sitting;

import java.util.Arrays;
import java.util.Optional;

/** Why a parliament does not sit. */
public enum PeriodKind {
    RECESS("recess", "sitting.kind.recess", 400),
    DISSOLUTION("dissolution", "sitting.kind.dissolution", 3_700),
    ELECTION_DAY("election day", "sitting.kind.election-day", 31),
    PUBLIC_HOLIDAY("public holiday", "sitting.kind.public-holiday", 31);

    private final String word;
    private final String key;
    private final int longest;

    PeriodKind(String word, String key, int longest) {
        this.word = word;
        this.key = key;
        this.longest = longest;
    }

    /** The word of the schema and of addresses. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** How many days one may last before somebody most likely mistyped a year. */
    int longest() {
        return longest;
    }

    /** Whether its end may be unknown: a new parliament meets when it meets. */
    public boolean mayBeOpen() {
        return this == DISSOLUTION;
    }

    /** The kind of a word; empty when there is none. */
    public static Optional<PeriodKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}

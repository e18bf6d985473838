package org.parley.outcome;

import java.util.Arrays;
import java.util.Optional;

/** What an action has to do with a letter, as somebody says who works here. */
public enum Bearing {
    ASKED_FOR("asked for"),
    /** The letter helped to bring it about; that is said with a reason. */
    CONTRIBUTED("contributed"),
    UNRELATED("unrelated");

    private final String word;

    Bearing(String word) {
        this.word = word;
    }

    /** The word of the schema and of addresses. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return "outcome.bearing." + word.replace(' ', '-');
    }

    /** The bearing of a word; none where none is called so. */
    public static Optional<Bearing> of(String word) {
        return Arrays.stream(values())
                .filter(bearing -> bearing.word.equals(word))
                .findFirst();
    }
}

package org.parley.contact.point;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;

/** What came of a point that was discussed. */
public enum Outcome {
    OPEN("open", "contact.outcome.open"),
    AGREED("agreed", "contact.outcome.agreed"),
    REFUSED("refused", "contact.outcome.refused"),
    TO_FOLLOW_UP("to follow up", "contact.outcome.to-follow-up");

    @EnumeratedValue
    private final String word;

    private final String key;

    Outcome(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The word of the schema. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** The outcome of a word; empty when there is none. */
    public static Optional<Outcome> of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word.equals(word))
                .findFirst();
    }
}

package org.parley.intake;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of the people and lines of a list; each is a list of its own. */
public enum Outcome {
    NEW("new", "intake.outcome.new"),
    CHANGED("changed", "intake.outcome.changed"),
    SAME("same", "intake.outcome.same"),
    GONE("gone", "intake.outcome.gone"),
    DOUBTFUL("doubt", "intake.outcome.doubtful"),
    FAULTY("faulty", "intake.outcome.faulty"),
    LEFT_OUT("left-out", "intake.outcome.left-out");

    private final String word;
    private final String key;

    Outcome(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The word in the schema and in addresses. */
    public String word() {
        return word;
    }

    /** The key of its name in the translations. */
    public String key() {
        return key;
    }

    /** The outcome with that word. */
    public static Optional<Outcome> of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word.equals(word))
                .findFirst();
    }
}

package org.parley.followup;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;

/** What comes first where there is more to do than time. */
public enum Priority {
    HIGH("high"),
    NORMAL("normal"),
    LOW("low");

    /** Where a priority stands among others; needs a follow-up {@code f}. */
    static final String RANK = "array_position(array['high', 'normal', 'low'], f.priority)";

    @EnumeratedValue
    private final String word;

    Priority(String word) {
        this.word = word;
    }

    /** The word of the schema and of addresses. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return "followup.priority." + word;
    }

    /** The priority of a word; empty when there is none. */
    public static Optional<Priority> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}

package org.parley.contact.participant;

import jakarta.persistence.EnumeratedValue;

/** With whom somebody came. */
public enum Side {
    OURS("ours", "contact.side.ours"),
    THEIRS("theirs", "contact.side.theirs");

    @EnumeratedValue
    private final String word;

    private final String key;

    Side(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** The side that has a word of the schema. */
    public static Side of(String word) {
        return OURS.word.equals(word) ? OURS : THEIRS;
    }
}

package org.parley.contact;

import jakarta.persistence.EnumeratedValue;

/** Who turned to whom. */
public enum Direction {
    WE_TO_THEM("we to them", "contact.direction.we-to-them"),
    THEY_TO_US("they to us", "contact.direction.they-to-us"),
    TOGETHER("together", "contact.direction.together");

    @EnumeratedValue
    private final String word;

    private final String key;

    Direction(String word, String key) {
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
}

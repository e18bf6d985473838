package org.parley.copy;

import java.util.Locale;

/** What a form of address needs to know where the language tells women and men apart. */
public enum Gender {
    ANY(""),
    FEMALE("female"),
    MALE("male");

    private final String word;

    Gender(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The key of its name in the translations. */
    public String key() {
        return "copy.gender." + name().toLowerCase(Locale.ROOT);
    }

    static Gender of(String word) {
        return word.isEmpty() ? ANY : valueOf(word.toUpperCase(Locale.ROOT));
    }
}

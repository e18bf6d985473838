package org.parley.copy;

import java.util.Arrays;

/** As whom somebody is addressed. The word is the one of the schema. */
public enum AddressedAs {
    MEMBER("member"),
    PRESIDING("presiding"),
    CHAIR("chair"),
    INSTITUTION("institution"),
    ANY("any");

    private final String word;

    AddressedAs(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The key of its name in the translations. */
    public String key() {
        return "copy.as." + word;
    }

    static AddressedAs of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is addressed as " + word));
    }
}

package org.parley.duplicate;

import java.util.Arrays;
import java.util.Optional;

/** What can speak for two people being one. */
public enum Evidence {
    ID("id", "duplicate.sign.id"),
    EMAIL("email", "duplicate.sign.email"),
    CHANNEL("channel", "duplicate.sign.channel"),
    NAME("name", "duplicate.sign.name"),
    OTHER_NAME("other-name", "duplicate.sign.other-name"),
    SIMILAR_NAME("similar-name", "duplicate.sign.similar-name"),
    BIRTHDAY("birthday", "duplicate.sign.birthday"),
    SEAT("seat", "duplicate.sign.seat");

    private final String word;
    private final String key;

    Evidence(String word, String key) {
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

    /** The evidence with that word. */
    public static Optional<Evidence> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}

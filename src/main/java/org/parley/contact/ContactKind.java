package org.parley.contact;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;

/** How an exchange took place. */
public enum ContactKind {
    CALL("call", "contact.kind.call"),
    MEETING("meeting", "contact.kind.meeting"),
    EMAIL("email", "contact.kind.email"),
    LETTER("letter", "contact.kind.letter"),
    EVENT("event", "contact.kind.event"),
    MESSAGE("message", "contact.kind.message"),
    OTHER("other", "contact.kind.other");

    @EnumeratedValue
    private final String word;

    private final String key;

    ContactKind(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The word of the schema and of addresses. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** The kind of a word; empty when there is none. */
    public static Optional<ContactKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}

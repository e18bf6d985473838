package org.parley.contact.participant;

import jakarta.persistence.EnumeratedValue;
import java.util.stream.Stream;

/** What somebody did in an exchange. */
public enum Part {
    PRESENT("", "contact.part.present"),
    HOST("host", "contact.part.host"),
    CHAIR("chair", "contact.part.chair"),
    SPEAKER("speaker", "contact.part.speaker"),
    TOOK_NOTES("took notes", "contact.part.took-notes"),
    INTERPRETER("interpreter", "contact.part.interpreter"),
    OBSERVER("observer", "contact.part.observer");

    @EnumeratedValue
    private final String word;

    private final String key;

    Part(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** Whether it says more than that somebody was there. */
    public boolean isSpecial() {
        return this != PRESENT;
    }

    /** The part that has a word of the schema. */
    public static Part of(String word) {
        return Stream.of(values())
                .filter(part -> part.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}

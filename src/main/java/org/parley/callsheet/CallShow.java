package org.parley.callsheet;

import java.util.Arrays;
import java.util.Optional;

/** Which of the silent recipients a list shows; each is in one of them. */
public enum CallShow {
    WAITING("waiting"),
    RECENT("recent");

    private final String word;

    CallShow(String word) {
        this.word = word;
    }

    /** The word of addresses. */
    public String word() {
        return word;
    }

    /** The one of a word; empty when there is none. */
    public static Optional<CallShow> of(String word) {
        return Arrays.stream(values()).filter(show -> show.word.equals(word)).findFirst();
    }
}

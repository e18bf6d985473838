package org.parley.board;

import java.util.Arrays;
import java.util.Optional;

/** Which open follow-ups there are about a recipient. */
public enum Promised {
    SOME("some", "board.promised.some"),
    OVERDUE("overdue", "board.promised.overdue"),
    MINE("mine", "board.promised.mine"),
    NONE("none", "board.promised.none");

    private final String word;
    private final String key;

    Promised(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The word of addresses. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** The one of a word; empty when there is none. */
    public static Optional<Promised> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}

package org.parley.seats;

import java.util.Arrays;

/** On which benches a party sits where benches face each other. */
public enum Side {
    LEFT("left"),
    RIGHT("right"),
    CROSS("cross");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** The side of a word; the right one where nobody said. */
    static Side of(String word) {
        return Arrays.stream(values())
                .filter(side -> side.word.equals(word))
                .findFirst()
                .orElse(RIGHT);
    }
}

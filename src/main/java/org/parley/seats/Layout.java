package org.parley.seats;

import java.util.Arrays;

/** How a chamber sits. */
public enum Layout {
    /** In half circles around one who presides. */
    ARC("arc"),
    /** In half circles whose ends go on as benches that face each other. */
    HORSESHOE("horseshoe"),
    /** On benches that face each other, and some across their end. */
    BENCHES("benches");

    private final String word;

    Layout(String word) {
        this.word = word;
    }

    /** The word of the schema and of {@code db/reference}. */
    public String word() {
        return word;
    }

    static Layout of(String word) {
        return Arrays.stream(values())
                .filter(layout -> layout.word.equals(word))
                .findFirst()
                .orElse(ARC);
    }
}

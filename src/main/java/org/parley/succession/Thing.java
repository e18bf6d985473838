package org.parley.succession;

import java.util.Arrays;

/** What can be open with a lawmaker. */
public enum Thing {
    FOLLOW_UP("follow-up"),
    COMMITMENT("commitment"),
    POSITION("position");

    private final String word;

    Thing(String word) {
        this.word = word;
    }

    /** The key of the translations. */
    public String key() {
        return "succession.thing." + word;
    }

    static Thing of(String word) {
        return Arrays.stream(values())
                .filter(thing -> thing.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}

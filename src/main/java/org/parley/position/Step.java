package org.parley.position;

import java.util.Arrays;
import java.util.Optional;

/** Where somebody stands, from who leads for us to who leads against us. */
public enum Step {
    CHAMPION("champion"),
    SUPPORTER("supporter"),
    UNDECIDED("undecided"),
    SCEPTIC("sceptic"),
    OPPONENT("opponent");

    private final String word;

    Step(String word) {
        this.word = word;
    }

    /** The word of the schema and of addresses. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return "position.step." + word;
    }

    /** The key of a line that says who stands here. */
    public String explanation() {
        return key() + "-is";
    }

    /** The step of a word; none where no step is called so. */
    public static Optional<Step> of(String word) {
        return Arrays.stream(values()).filter(step -> step.word.equals(word)).findFirst();
    }
}

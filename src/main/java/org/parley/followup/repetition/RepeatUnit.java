package org.parley.followup.repetition;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;

/** In which steps something repeats. */
public enum RepeatUnit {
    DAY("day"),
    /** From Monday to Friday. */
    WEEKDAY("weekday"),
    WEEK("week"),
    /** On the day of the month on which it began, or the last one of months that are shorter. */
    MONTH("month");

    @EnumeratedValue
    private final String word;

    RepeatUnit(String word) {
        this.word = word;
    }

    /** The key of the translations. */
    public String key() {
        return "followup.repeat.unit." + word;
    }

    /** The key of the sentence that says every how many. */
    public String everyKey() {
        return "followup.repeat.every." + word;
    }

    /** The unit of a word of the schema; empty when there is none. */
    public static Optional<RepeatUnit> of(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word.equals(word)).findFirst();
    }
}

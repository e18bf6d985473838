package org.parley.position;

import java.util.Locale;

/** How sure whoever wrote a position down is of it. */
public enum Confidence {
    SURE,
    LIKELY,
    GUESS;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the translations. */
    public String key() {
        return "position.confidence." + word();
    }

    /** The confidence of a word of the schema. */
    public static Confidence of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

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

    static Confidence of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package org.parley.succession;

import java.util.Locale;

/** What becomes of something that is open when a mandate ended. */
public enum Choice {
    /** Whoever holds the seat next takes it over. */
    CARRY,
    /** It stays with the person, who left the seat. */
    KEEP,
    /** A follow-up is closed, a commitment lapses, a position is history. */
    CLOSE;

    /** The key of the translations. */
    public String key() {
        return "succession.choice." + word();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Choice of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package org.parley.position;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much: of influence, or of priority. */
public enum Level {
    HIGH,
    MEDIUM,
    LOW;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the translations. */
    public String key() {
        return "position.level." + word();
    }

    /** The level of a word of the schema; null for none. */
    public static @Nullable Level of(@Nullable String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package org.parley.succession;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which ends of mandates are shown. */
public enum EndShow {
    /** Over, and something is open. */
    REVIEW,
    /** Over within the next weeks. */
    COMING,
    /** One or the other. */
    BOTH,
    /** Something was decided. */
    DECIDED;

    /** The key of the translations. */
    public String key() {
        return "succession.show." + word();
    }

    /** The word of addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a word of an address says; none where it says nothing. */
    public static Optional<EndShow> of(String word) {
        return Arrays.stream(values()).filter(show -> show.word().equals(word)).findFirst();
    }
}

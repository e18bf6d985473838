package org.parley.intake.decision;

import java.util.Locale;

/** What somebody said about two people. */
public enum Verdict {
    SAME("intake.verdict.same"),
    DIFFERENT("intake.verdict.different");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    /** The key of its name in the translations. */
    public String key() {
        return key;
    }

    /** The word in the schema. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict with that word. */
    public static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

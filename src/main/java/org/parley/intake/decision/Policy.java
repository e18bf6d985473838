package org.parley.intake.decision;

import java.util.Locale;

/** What wins where a list and the directory differ about a field. */
public enum Policy {
    /** Ours stays; where we know nothing, theirs is taken. */
    BLANKS("intake.policy.blanks"),
    /** Theirs is taken wherever the list says something. */
    THEIRS("intake.policy.theirs"),
    /** Ours stays, even where we know nothing. */
    OURS("intake.policy.ours");

    private final String key;

    Policy(String key) {
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
}

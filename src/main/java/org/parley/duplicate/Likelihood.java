package org.parley.duplicate;

/** How much speaks for two people being one, all in all. */
public enum Likelihood {
    VERY_LIKELY("duplicate.very-likely"),
    LIKELY("duplicate.likely"),
    POSSIBLE("duplicate.possible");

    private static final int MUCH = 80;
    private static final int SOME = 60;

    private final String key;

    Likelihood(String key) {
        this.key = key;
    }

    /** The key of its name in the translations. */
    public String key() {
        return key;
    }

    static Likelihood of(int strength) {
        return strength >= MUCH ? VERY_LIKELY : strength >= SOME ? LIKELY : POSSIBLE;
    }
}

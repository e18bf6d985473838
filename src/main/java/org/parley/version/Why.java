package org.parley.version;

/** Why an addressee gets a version. */
public enum Why {
    /** Somebody chose it. */
    CHOSEN("version.why.chosen"),
    /** It is adapted to the addressee's parliament. */
    ADAPTED("version.why.adapted"),
    /** It is in a language of the addressee's parliament. */
    LANGUAGE("version.why.language"),
    /** Nothing fits better than the letter's own text. */
    BASE("version.why.base");

    private final String key;

    Why(String key) {
        this.key = key;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }
}

package org.parley.parliament;

/** What a chamber is in its parliament. */
public enum ChamberKind {
    SINGLE("single", "chamber.kind.single"),
    LOWER("lower", "chamber.kind.lower"),
    UPPER("upper", "chamber.kind.upper");

    private final String word;
    private final String key;

    ChamberKind(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** The word in the database. */
    String word() {
        return word;
    }

    static ChamberKind of(String word) {
        return switch (word) {
            case "single" -> SINGLE;
            case "lower" -> LOWER;
            case "upper" -> UPPER;
            default -> throw new IllegalArgumentException(word);
        };
    }
}

package org.parley.letter;

/** What somebody does in a committee. */
public enum SeatRole {
    CHAIR("chair", "pick.role.chair"),
    VICE_CHAIR("vice-chair", "pick.role.vice-chair"),
    MEMBER("member", "pick.role.member"),
    SUBSTITUTE("substitute", "pick.role.substitute");

    private final String word;
    private final String key;

    SeatRole(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The word of the schema. */
    String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }
}

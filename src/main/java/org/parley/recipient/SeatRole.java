package org.parley.recipient;

/** What somebody does in a committee, or at the head of a chamber. */
public enum SeatRole {
    PRESIDES("presides", "pick.role.presides"),
    DEPUTY("deputy", "pick.role.deputy"),
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

    /** The word of the query; for a seat in a committee that of the schema. */
    String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** Whether it is an office at the head of a chamber. */
    boolean isOffice() {
        return this == PRESIDES || this == DEPUTY;
    }
}

package org.parley.recipient;

/** What a letter can be addressed to. */
public enum AddresseeKind {
    PARLIAMENT("addressee.kind.parliament"),
    CHAMBER("addressee.kind.chamber"),
    COMMITTEE("addressee.kind.committee"),
    LAWMAKER("addressee.kind.lawmaker");

    private final String key;

    AddresseeKind(String key) {
        this.key = key;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }
}

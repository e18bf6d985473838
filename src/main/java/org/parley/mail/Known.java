package org.parley.mail;

/** By what a lawmaker was recognised in a mail, the surest first. */
public enum Known {
    ADDRESS("mail.known.address"),
    OFFICE("mail.known.office"),
    STAFF_NAME("mail.known.staff-name"),
    NAME("mail.known.name");

    private final String key;

    Known(String key) {
        this.key = key;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }
}

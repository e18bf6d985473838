package org.parley.mail.message;

/** What was not understood of a mail, so that somebody looks again. */
public enum Doubt {
    NO_DAY("mail.doubt.no-day"),
    WRONG_DAY("mail.doubt.wrong-day"),
    NO_SENDER("mail.doubt.no-sender"),
    NO_TEXT("mail.doubt.no-text"),
    CHARSET("mail.doubt.charset"),
    LONG("mail.doubt.long"),
    NESTED("mail.doubt.nested"),
    BROKEN("mail.doubt.broken");

    private final String key;

    Doubt(String key) {
        this.key = key;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }
}

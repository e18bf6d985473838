package org.parley.mail.message;

/** Who wrote a mail, as far as its headers say it. */
public enum MailKind {
    WRITTEN("mail.kind.written"),
    AUTOMATIC("mail.kind.automatic"),
    BOUNCED("mail.kind.bounced");

    private final String key;

    MailKind(String key) {
        this.key = key;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }
}

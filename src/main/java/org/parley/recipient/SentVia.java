package org.parley.recipient;

/** How a letter went out. */
public enum SentVia {
    EMAIL("email", "recipient.via.email"),
    WEB_FORM("web form", "recipient.via.web-form"),
    POST("post", "recipient.via.post"),
    FAX("fax", "recipient.via.fax"),
    HANDED_OVER("handed over", "recipient.via.handed-over"),
    PUBLISHED("published", "recipient.via.published");

    private final String word;
    private final String key;

    SentVia(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The word of the schema. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** The way of a word. */
    public static SentVia of(String word) {
        for (SentVia via : values()) {
            if (via.word.equals(word)) {
                return via;
            }
        }
        throw new IllegalArgumentException("a letter does not go out by " + word);
    }
}

package org.parley.parliament;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** By what somebody can be reached. */
public enum ChannelKind {
    EMAIL("email", "channel.kind.email", true),
    PHONE("phone", "channel.kind.phone", false),
    WEB_FORM("web form", "channel.kind.web-form", true),
    POST("post", "channel.kind.post", true),
    FAX("fax", "channel.kind.fax", true),
    SOCIAL("social", "channel.kind.social", false),
    WEB_SITE("web site", "channel.kind.web-site", false);

    private final String word;
    private final String key;
    private final boolean takesLetters;

    ChannelKind(String word, String key, boolean takesLetters) {
        this.word = word;
        this.key = key;
        this.takesLetters = takesLetters;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** The word in the database. */
    public String word() {
        return word;
    }

    /** Whether a letter can be sent by it. */
    public boolean takesLetters() {
        return takesLetters;
    }

    /** The kind with that word in the database. */
    public static ChannelKind of(String word) {
        for (ChannelKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(word);
    }

    @Converter(autoApply = true)
    static class Words implements AttributeConverter<ChannelKind, String> {

        @Override
        public String convertToDatabaseColumn(ChannelKind kind) {
            return kind.word;
        }

        @Override
        public ChannelKind convertToEntityAttribute(String word) {
            return of(word);
        }
    }
}

package org.parley.parliament;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** What we know about a channel: nobody tried it, it works, or what was sent came back. */
public enum ChannelState {
    UNVERIFIED("channel.state.unverified"),
    WORKS("channel.state.works"),
    BOUNCED("channel.state.bounced");

    private final String key;

    ChannelState(String key) {
        this.key = key;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** The word in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class Words implements AttributeConverter<ChannelState, String> {

        @Override
        public String convertToDatabaseColumn(ChannelState state) {
            return state.word();
        }

        @Override
        public ChannelState convertToEntityAttribute(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}

package org.parley.lawmaker;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why somebody left a seat. */
public enum EndReason {
    TERM_ENDED("mandate.reason.term-ended"),
    RESIGNED("mandate.reason.resigned"),
    DIED("mandate.reason.died"),
    LOST_THE_SEAT("mandate.reason.lost-the-seat"),
    CHANGED_SEAT("mandate.reason.changed-seat"),
    DISQUALIFIED("mandate.reason.disqualified"),
    DISSOLUTION("mandate.reason.dissolution"),
    UNKNOWN("mandate.reason.unknown");

    private final String key;

    EndReason(String key) {
        this.key = key;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** The reason of a word of the schema. */
    static EndReason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    @Converter(autoApply = true)
    static class Words implements AttributeConverter<@Nullable EndReason, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable EndReason reason) {
            return reason == null
                    ? null
                    : reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        @Override
        public @Nullable EndReason convertToEntityAttribute(@Nullable String word) {
            return word == null ? null : of(word);
        }
    }
}

package org.parley.lawmaker;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which part of a name is written first by those who bear it. */
public enum NameOrder {
    GIVEN_FIRST("given-first", "lawmaker.order.given-first"),
    FAMILY_FIRST("family-first", "lawmaker.order.family-first");

    private final String word;
    private final String key;

    NameOrder(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    @Converter(autoApply = true)
    static class Words implements AttributeConverter<NameOrder, String> {

        @Override
        public String convertToDatabaseColumn(NameOrder order) {
            return order.word;
        }

        @Override
        public NameOrder convertToEntityAttribute(String word) {
            return FAMILY_FIRST.word.equals(word) ? FAMILY_FIRST : GIVEN_FIRST;
        }
    }
}

package org.parley.response;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** How a response came. */
public enum ReceivedVia {
    EMAIL("email", "response.via.email"),
    POST("post", "response.via.post"),
    PHONE("phone", "response.via.phone"),
    WEB_FORM("web form", "response.via.web-form"),
    SOCIAL("social", "response.via.social"),
    FAX("fax", "response.via.fax"),
    IN_PERSON("in person", "response.via.in-person");

    @EnumeratedValue
    private final String word;

    private final String key;

    ReceivedVia(String word, String key) {
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

    static ReceivedVia of(String word) {
        return Arrays.stream(values())
                .filter(via -> via.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing comes by " + word));
    }
}

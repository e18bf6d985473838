package org.parley.base;

import java.util.Arrays;

/**
 * Something that Parley will not do, said twice: as a key of the translations for the person, and as a message for the log. The
 * log's message carries ids and facts, never what people wrote.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    public Refusal(String key, String forTheLog, Object... values) {
        super(forTheLog);
        this.key = key;
        this.values = values.clone();
    }

    /** The key of the sentence for the person: what went wrong and what to do now. */
    public String key() {
        return key;
    }

    /** What stands in the sentence's gaps, in order. */
    public Object[] values() {
        return values == null ? new Object[0] : Arrays.copyOf(values, values.length);
    }
}

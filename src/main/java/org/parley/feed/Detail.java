package org.parley.feed;

import java.util.Arrays;

/** How much stands in a calendar, which lies on the servers of others: the least first. */
public enum Detail {
    /** That something is due, and nothing of what it is. */
    KIND("kind"),
    /** Texts and titles as they were written. */
    TEXT("text"),
    /** The names of lawmakers and partners as well. */
    NAMES("names");

    private final String word;

    Detail(String word) {
        this.word = word;
    }

    /** The word of the schema. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return "feed.detail." + word;
    }

    static Detail of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}

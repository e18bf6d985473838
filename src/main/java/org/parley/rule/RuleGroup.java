package org.parley.rule;

import java.util.Arrays;
import java.util.Optional;

/** What a rule did about recipients, or means to do. */
public enum RuleGroup {
    NOW("now", "rule.group.now"),
    LATER("later", "rule.group.later"),
    WAITS("waits", "rule.group.waits"),
    BUSY("busy", "rule.group.busy"),
    RAISED("raised", "rule.group.raised"),
    SILENT("silent", "rule.group.silent");

    private final String word;
    private final String key;

    RuleGroup(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The word of addresses. */
    public String word() {
        return word;
    }

    /** The key of the translations; it takes what {@link RuleNumber} holds. */
    public String key() {
        return key;
    }

    /** Whether it is over. */
    boolean isDone() {
        return this == RAISED || this == SILENT;
    }

    /** The group of a word; empty when there is none. */
    public static Optional<RuleGroup> of(String word) {
        return Arrays.stream(values()).filter(group -> group.word.equals(word)).findFirst();
    }
}

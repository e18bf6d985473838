package org.parley.board;

import java.util.Arrays;

/** What is done with many recipients at once, kept so that it can be taken back. */
public enum ActKind {
    ASSIGNED("assigned", "board.act.assigned"),
    NO_REPLY("no reply", "board.act.no-reply"),
    WAITING("waiting", "board.act.waiting"),
    PLANNED("planned", "board.act.planned");

    private final String word;
    private final String key;

    ActKind(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The word of the schema. */
    String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    static ActKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no act is called " + word));
    }
}

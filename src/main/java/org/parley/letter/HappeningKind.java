package org.parley.letter;

import java.util.Arrays;
import java.util.Optional;

/** By what a letter's timeline is narrowed. */
public enum HappeningKind {
    TEXT("text", "letter.happened.kind.text"),
    SIGNATORIES("signatories", "letter.happened.kind.signatories"),
    SENT("sent", "letter.happened.kind.sent"),
    PUBLISHED("published", "letter.happened.kind.published"),
    CONTACTS("contacts", "letter.happened.kind.contacts"),
    RESPONSES("responses", "letter.happened.kind.responses"),
    COMMITMENTS("commitments", "letter.happened.kind.commitments"),
    ACTIONS("actions", "letter.happened.kind.actions"),
    FOLLOW_UPS("follow-ups", "letter.happened.kind.follow-ups"),
    BOARD("board", "letter.happened.kind.board");

    private final String word;
    private final String key;

    HappeningKind(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The word of addresses: {@code kind=…}. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** The kind of a word; empty when there is none. */
    public static Optional<HappeningKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}

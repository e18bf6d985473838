package org.parley.timeline;

import java.util.Arrays;
import java.util.Optional;

/** By what a timeline is narrowed. */
public enum HappeningKind {
    TEXT("text", "timeline.kind.text"),
    SIGNATORIES("signatories", "timeline.kind.signatories"),
    SENT("sent", "timeline.kind.sent"),
    PUBLISHED("published", "timeline.kind.published"),
    CONTACTS("contacts", "timeline.kind.contacts"),
    RESPONSES("responses", "timeline.kind.responses"),
    POSITIONS("positions", "timeline.kind.positions"),
    COMMITMENTS("commitments", "timeline.kind.commitments"),
    ACTIONS("actions", "timeline.kind.actions"),
    MANDATES("mandates", "timeline.kind.mandates"),
    FOLLOW_UPS("follow-ups", "timeline.kind.follow-ups"),
    BOARD("board", "timeline.kind.board");

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

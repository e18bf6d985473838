package org.parley.intake;

import java.util.Arrays;

/** Where a run stands. The word is the one of the schema. */
public enum IntakeState {
    LOOKED_AT("looked at", "intake.state.looked-at"),
    READING("reading", "intake.state.reading"),
    SORTED("sorted", "intake.state.sorted"),
    ENTERING("entering", "intake.state.entering"),
    ENTERED("entered", "intake.state.entered"),
    INTERRUPTED("interrupted", "intake.state.interrupted"),
    DROPPED("dropped", "intake.state.dropped"),
    UNDOING("undoing", "intake.state.undoing"),
    UNDONE("undone", "intake.state.undone");

    private final String word;
    private final String key;

    IntakeState(String word, String key) {
        this.word = word;
        this.key = key;
    }

    public String word() {
        return word;
    }

    /** The key of its name in the translations. */
    public String key() {
        return key;
    }

    /** Whether work goes on without anybody doing anything. */
    public boolean isWorking() {
        return this == READING || this == ENTERING || this == UNDOING;
    }

    /** Whether a person can still decide something. */
    public boolean isOpen() {
        return this == LOOKED_AT || this == SORTED;
    }

    static IntakeState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no state " + word));
    }
}

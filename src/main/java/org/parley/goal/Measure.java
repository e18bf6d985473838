package org.parley.goal;

import java.util.Arrays;
import java.util.Optional;

/** What a goal counts. Each means what it means wherever else Parley counts it. */
public enum Measure {
    /** What parliaments did that was asked for by a letter of the campaign, or to which one contributed; of one kind or of any. */
    ACTIONS("actions"),
    /** Recipients who answered. */
    ANSWERS("answers"),
    /** Those of them whose latest answer says that they support it. */
    SUPPORTIVE("supportive answers"),
    /** Meetings about the campaign that took place. */
    MEETINGS("meetings"),
    /** What lawmakers and institutions promised. */
    COMMITMENTS("commitments"),
    /** What they promised and kept. */
    KEPT("kept commitments"),
    /** Lawmakers who stand where a step says, or better. */
    LAWMAKERS("lawmakers");

    private final String word;

    Measure(String word) {
        this.word = word;
    }

    /** The word of the schema. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return "goal.measure." + word.replace(' ', '-');
    }

    /** The measure of a word; none where none is called so. */
    public static Optional<Measure> of(String word) {
        return Arrays.stream(values())
                .filter(measure -> measure.word.equals(word))
                .findFirst();
    }
}

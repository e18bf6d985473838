package org.parley.outcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an action came. The list is short on purpose: which of them fit is said by the kind. */
public enum ActionStage {
    /** It is to come. */
    ANNOUNCED,
    /** It was put forward: a motion or a bill tabled, a question put, a letter sent. */
    TABLED,
    DEBATED,
    /** It took place: a hearing, a statement. */
    HELD,
    ANSWERED,
    ADOPTED,
    REJECTED,
    WITHDRAWN,
    /** It is in force: a law, a sanction. */
    ENACTED;

    /** The word of the schema and of addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the translations. */
    public String key() {
        return "outcome.stage." + word();
    }

    /** The stage of a word; none where no stage is called so. */
    public static Optional<ActionStage> of(String word) {
        return Arrays.stream(values())
                .filter(stage -> stage.word().equals(word))
                .findFirst();
    }
}

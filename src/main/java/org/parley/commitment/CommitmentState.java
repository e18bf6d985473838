package org.parley.commitment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a promise. */
public enum CommitmentState {
    OPEN,
    KEPT,
    BROKEN,
    /** The mandate of whoever made it ended, and nothing came of it: by itself, or because somebody said so. */
    LAPSED;

    /** The word of the schema and of addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the translations. */
    public String key() {
        return "commitment.state." + word();
    }

    /** The state of a word; none where no state is called so. */
    public static Optional<CommitmentState> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}

package org.parley.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a lawmaker did in an action. */
public enum PartRole {
    SPONSOR,
    COSPONSOR,
    SPEAKER,
    FOR,
    AGAINST,
    ABSTAINED,
    ABSENT;

    /** Those of which nobody has two in one action. */
    public static final List<PartRole> VOTES = List.of(FOR, AGAINST, ABSTAINED, ABSENT);

    /** The word of the schema and of addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the translations. */
    public String key() {
        return "outcome.role." + word();
    }

    /** Whether it says how somebody voted, or that they did not. */
    public boolean isVote() {
        return VOTES.contains(this);
    }

    /** The role of a word; none where no role is called so. */
    public static Optional<PartRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}

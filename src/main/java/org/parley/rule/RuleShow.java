package org.parley.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which recipients a number on a rule's page counts.
 *
 * @param day the only day that is meant: on which something comes, or the last one of what is waited for; null for any
 */
public record RuleShow(RuleGroup group, @Nullable LocalDate day) {

    /** All of a group. */
    public static RuleShow all(RuleGroup group) {
        return new RuleShow(group, null);
    }
}

package org.parley.intake.decision;

import org.jspecify.annotations.Nullable;

/**
 * What was decided about a list as a whole.
 *
 * @param overEdited whether theirs is taken also where somebody edited ours by hand
 * @param leaving what becomes of the seats of those who are no longer on the list; null leaves them
 * @param stale whether something was decided since the people were sorted
 */
public record Choices(
        Policies policies, boolean overEdited, @Nullable Leaving leaving, boolean stale) {}

package org.parley.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a rule means to do about recipients who stand alike. */
sealed interface Verdict {

    /** Does it now. */
    record Now(LocalDate day) implements Verdict {}

    /** Does it on a later day. */
    record Later(LocalDate day) implements Verdict {}

    /**
     * Waits until the parliament meets again.
     *
     * @param why the recess or the dissolution, as it is called
     * @param until its last day; null while nobody knows
     */
    record Waits(String why, @Nullable LocalDate until) implements Verdict {}

    /** Waits until somebody did what was raised before. */
    record Busy() implements Verdict {}

    /** Does nothing more. */
    record Over() implements Verdict {}
}

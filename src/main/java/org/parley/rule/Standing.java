package org.parley.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Recipients who stand alike, so that the same happens to all of them.
 *
 * @param today the day that it is where their parliament sits
 * @param since the day from which the next step is counted: that of sending, or of the step before
 * @param step the next one; the first is 0
 * @param busy whether the follow-up of the step before is still open
 * @param recipients how many they are
 */
record Standing(
        UUID parliament,
        @Nullable UUID chamber,
        LocalDate today,
        LocalDate since,
        int step,
        boolean busy,
        int recipients) {}

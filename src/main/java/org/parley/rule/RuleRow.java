package org.parley.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recipient about whom a rule did something, or means to.
 *
 * @param lawmaker null for an institution
 * @param step which step it is; the first is 0
 * @param since the day from which the step is counted; of what is over, the day on which it came
 * @param done of a follow-up that was raised, whether it was done
 */
public record RuleRow(
        UUID recipient,
        @Nullable UUID lawmaker,
        String name,
        String parliament,
        int step,
        LocalDate since,
        boolean done) {}

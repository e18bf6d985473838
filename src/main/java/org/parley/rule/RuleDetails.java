package org.parley.rule;

import org.parley.base.Refusal;
import org.parley.base.Typed;

/**
 * What a form edits of a rule; days are working days of the recipient's parliament.
 *
 * @param firstAfter how long after sending the first follow-up is raised
 * @param reminders how many more follow-ups come after the first
 * @param every how long after the step before the next one comes
 * @param endsSilent whether “no reply” is said after the last of them
 * @param recessCounts whether days of a recess count; else nothing is raised during one
 * @param says what the follow-ups say
 */
public record RuleDetails(
        int firstAfter, int reminders, int every, boolean endsSilent, boolean recessCounts, String says) {

    /** The longest time, and the most reminders. */
    public static final int DAYS = 250;

    public static final int REMINDERS = 9;

    /** The longest text, in UTF-16 units, which leaves room for the number of the step. */
    public static final int SAYS = 400;

    public RuleDetails {
        says = Typed.line(says);
        if (says.isEmpty() || says.length() > SAYS) {
            throw new Refusal("rule.refusal.says", "a rule that says %d letters".formatted(says.length()), SAYS);
        }
        if (firstAfter < 1 || firstAfter > DAYS || every < 1 || every > DAYS) {
            throw new Refusal(
                    "rule.refusal.days", "a rule after %d and every %d days".formatted(firstAfter, every), DAYS);
        }
        if (reminders < 0 || reminders > REMINDERS) {
            throw new Refusal("rule.refusal.reminders", "a rule with %d reminders".formatted(reminders), REMINDERS);
        }
    }

    /** What is offered for a new letter. */
    public static RuleDetails usual(String says) {
        return new RuleDetails(14, 2, 10, true, false, says);
    }

    /** How many working days after the step before it a step comes; the first step is 0 and comes after sending. */
    int wait(int step) {
        return step == 0 ? firstAfter : every;
    }

    /** Whether a step says “no reply” in the place of raising a follow-up. */
    boolean isSilence(int step) {
        return step == reminders + 1;
    }

    /** Whether there is such a step at all. */
    boolean has(int step) {
        return step <= reminders || (endsSilent && isSilence(step));
    }
}

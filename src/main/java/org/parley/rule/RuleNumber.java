package org.parley.rule;

/**
 * A number on a rule's page.
 *
 * @param show whom it counts
 * @param followUps for how many a follow-up is or was raised
 * @param silences of how many “no reply” is or was said
 * @param why the recess or dissolution that is waited for; empty for others
 */
public record RuleNumber(RuleShow show, int followUps, int silences, String why) {

    /** How many recipients it counts. */
    public int recipients() {
        return followUps + silences;
    }
}

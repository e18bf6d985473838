package org.parley.rule;

/**
 * What a run of a rule did.
 *
 * @param raised how many follow-ups
 * @param silent of how many recipients it said “no reply”
 */
public record Ran(int raised, int silent) {}

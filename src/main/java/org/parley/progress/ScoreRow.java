package org.parley.progress;

/**
 * One row of a scoreboard.
 *
 * @param name what the place is called; empty for what belongs to none, and for all
 */
public record ScoreRow(Place place, String name, Tally tally) {}

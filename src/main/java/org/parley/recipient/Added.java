package org.parley.recipient;

/**
 * What came of adding recipients.
 *
 * @param added how many are new
 * @param already how many were meant and receive the letter already, so that they were passed over
 * @param seatless how many were passed over because no parliament is known for them
 */
public record Added(int added, int already, int seatless) {}

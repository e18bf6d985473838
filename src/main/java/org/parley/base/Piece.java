package org.parley.base;

/**
 * A run of words inside a passage.
 *
 * @param changed whether the other side does not have it
 */
public record Piece(String text, boolean changed) {}

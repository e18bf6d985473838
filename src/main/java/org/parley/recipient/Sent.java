package org.parley.recipient;

/**
 * What came of marking recipients as sent.
 *
 * @param sent how many were marked
 * @param unreachable how many were meant and stay unsent, because nothing works by which the letter could reach them
 */
public record Sent(int sent, int unreachable) {}

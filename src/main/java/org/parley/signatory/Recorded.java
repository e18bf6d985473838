package org.parley.signatory;

/**
 * What came of recording many at once.
 *
 * @param added how many are new in the letter's list
 * @param changed how many were there and are now further
 * @param same how many were there and stay as they were, because they signed already
 * @param partners how many new partners were entered
 */
public record Recorded(int added, int changed, int same, int partners) {}

package org.parley.recipient;

/**
 * What came of taking the recipients of an earlier letter over.
 *
 * @param added how many are new
 * @param excluded how many of these are left out, as they were there
 * @param already how many receive the letter already
 * @param gone how many were passed over because they no longer hold a seat
 */
public record TakenOver(int added, int excluded, int already, int gone) {}

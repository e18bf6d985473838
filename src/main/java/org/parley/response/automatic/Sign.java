package org.parley.response.automatic;

/**
 * What gave away that a program wrote something.
 *
 * @param found the words or the header, as Parley knows them
 */
public record Sign(Machine machine, String found) {}

package org.parley.copy;

/**
 * Which forms of address are meant.
 *
 * @param search words of the form or of the place; may be empty
 * @param language a BCP 47 tag; empty for all
 */
public record FormFilter(String search, String language) {}

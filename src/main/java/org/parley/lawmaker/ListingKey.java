package org.parley.lawmaker;

/**
 * Where in an order a row stands: the value of the column that is sorted by, then the name to sort by, then the identity. All of
 * them as PostgreSQL writes them, because a day may be infinitely far away.
 */
record ListingKey(String value, String sortName, String id) {}

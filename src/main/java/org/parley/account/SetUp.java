package org.parley.account;

/** Parley was set up: it has its first administrator. Told in the same transaction. */
public record SetUp() {}

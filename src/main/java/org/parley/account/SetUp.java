package org.parley.account;

import java.util.UUID;

/** Parley was set up: it has its first administrator. Told in the same transaction. */
public record SetUp(UUID administrator) {}

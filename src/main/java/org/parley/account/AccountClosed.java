package org.parley.account;

import java.util.UUID;

/** An account was closed: whatever still answers for the person ends in the same transaction. */
public record AccountClosed(UUID account) {}

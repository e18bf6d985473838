package org.parley.account;

/**
 * What Parley knows about whoever asks.
 *
 * @param seen the version that a change carries back
 */
public record OwnDetails(long seen, String email, Role role, AccountDetails details) {}

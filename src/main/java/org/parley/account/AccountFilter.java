package org.parley.account;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param search words of the name or the address; blank for all
 * @param state only these; null for all
 */
public record AccountFilter(String search, @Nullable AccountState state) {}

package org.parley.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row in the list of accounts.
 *
 * @param seen the version that a change carries back
 * @param signedIn when the person last signed in; null for never
 */
public record AccountLine(
        UUID id,
        long seen,
        String name,
        String email,
        Role role,
        AccountState state,
        @Nullable Instant signedIn) {}

package org.parley.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A place where somebody is signed in.
 *
 * @param here whether it is the one that asks
 * @param browser what the browser called itself then, shortened; text from outside
 * @param address the IP address then
 */
public record OpenSession(UUID id, boolean here, String browser, String address, Instant started, Instant lastSeen) {}

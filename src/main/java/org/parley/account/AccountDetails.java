package org.parley.account;

import java.time.ZoneId;

/**
 * What somebody says about themselves.
 *
 * @param language {@code en} or {@code fr}
 * @param zone the zone on whose clock they read
 */
public record AccountDetails(String name, String language, ZoneId zone) {}

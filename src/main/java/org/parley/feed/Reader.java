package org.parley.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * Whose calendar reads, as their account stands at this moment.
 *
 * @param account whose follow-ups and contacts they are
 * @param language in which the calendar speaks
 * @param zone on whose clock today is a day
 * @param detail how much it may know
 * @param since from when on it may know that much
 * @param revision how often that was changed
 */
public record Reader(UUID account, Locale language, ZoneId zone, Detail detail, Instant since, long revision) {}

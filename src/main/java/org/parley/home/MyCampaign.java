package org.parley.home;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A campaign that somebody pinned, and what is new on it.
 *
 * @param since the end of their last visit, or when they pinned it
 * @param news how much of each kind; kinds of which nothing is new are not among it
 */
public record MyCampaign(UUID id, String name, Instant since, Map<NewsKind, Integer> news) {}

package org.parley.home;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is new on a campaign.
 *
 * @param since what was written down after this moment
 * @param kind what alone is listed; null for everything
 */
public record NewsFilter(
        UUID campaign, Instant since, @Nullable NewsKind kind) {

    /** The same, of one kind; null for everything. */
    public NewsFilter of(@Nullable NewsKind other) {
        return new NewsFilter(campaign, since, other);
    }
}

package org.parley.followup;

import java.time.Instant;

/**
 * A follow-up as its page shows it.
 *
 * @param raisedBy a name
 */
public record FollowUpShown(FollowUpLine line, String raisedBy, Instant raisedAt) {}

package org.parley.followup;

import java.util.UUID;

/**
 * How a change of a follow-up is taken back: exactly, and only as long as nobody changed it again.
 *
 * @param version the version that the change left behind
 */
public record WayBack(UUID followUp, long version, FollowUpState before) {}

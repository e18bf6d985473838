package org.parley.stuck;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a campaign or letter is late with one of us, or in one parliament.
 *
 * @param of the account or the parliament; null for recipients whom nobody looks after
 * @param name what they are called; empty for nobody
 * @param recipients whose answer is overdue
 * @param followUps that are overdue
 */
public record StuckShare(@Nullable UUID of, String name, long recipients, long followUps) {}

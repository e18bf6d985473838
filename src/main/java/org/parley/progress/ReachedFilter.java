package org.parley.progress;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.recipient.RecipientShow;

/**
 * Which recipients of a campaign's letters a number counts.
 *
 * @param parliament of this parliament, or of all when null
 */
public record ReachedFilter(UUID campaign, @Nullable UUID parliament, RecipientShow show) {}

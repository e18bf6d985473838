package org.parley.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search for campaigns holds.
 *
 * @param search words of the name or the goal; may be empty
 * @param owner only this account's, or null
 * @param running only those that have not ended
 */
public record CampaignFilter(String search, @Nullable UUID owner, boolean running) {

    /** All campaigns. */
    public static final CampaignFilter ALL = new CampaignFilter("", null, false);

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return !equals(ALL);
    }
}

package org.parley.progress;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What numbers are about: a campaign with all its letters, or one letter of it.
 *
 * @param letter null for all letters of the campaign
 */
public record Scope(UUID campaign, @Nullable UUID letter) {

    /** A campaign with all its letters, and what happened without one. */
    public static Scope ofCampaign(UUID campaign) {
        return new Scope(campaign, null);
    }

    /** One letter of a campaign. */
    public static Scope ofLetter(UUID campaign, UUID letter) {
        return new Scope(campaign, letter);
    }
}

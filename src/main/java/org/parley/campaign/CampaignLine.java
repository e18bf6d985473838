package org.parley.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as the list and the head of its page show it.
 *
 * @param seen the version to carry back with a correction
 * @param ownerName how the owner is called
 */
public record CampaignLine(
        UUID id,
        long seen,
        String name,
        String goal,
        LocalDate startedOn,
        @Nullable LocalDate endsOn,
        UUID owner,
        String ownerName) {

    /** What a form edits. */
    public CampaignDetails details() {
        return new CampaignDetails(name, goal, startedOn, endsOn, owner);
    }
}

package org.parley.campaign;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;
import org.parley.base.Refusal;

/** Something we want to reach by a day, and who answers for it. */
@Entity
class Campaign extends Aggregate {

    private String name = "";

    private String goal = "";

    private LocalDate startedOn = LocalDate.EPOCH;

    private @Nullable LocalDate endsOn;

    private UUID ownerId = getId();

    protected Campaign() {}

    Campaign(CampaignDetails details) {
        take(details);
    }

    /** Corrects what the form edits, unless somebody else was quicker. */
    void correct(long seenVersion, CampaignDetails details) {
        mustBeAt(seenVersion);
        take(details);
    }

    /** What a form edits. */
    CampaignDetails details() {
        return new CampaignDetails(name, goal, startedOn, endsOn, ownerId);
    }

    private void take(CampaignDetails details) {
        LocalDate end = details.endsOn();
        if (end != null && end.isBefore(details.startedOn())) {
            throw new Refusal(
                    "campaign.refusal.ends-before-start",
                    "campaign %s would end on %s before it starts on %s".formatted(getId(), end, details.startedOn()));
        }
        name = details.name();
        goal = details.goal();
        startedOn = details.startedOn();
        endsOn = end;
        ownerId = details.owner();
    }
}

package org.parley.campaign;

import java.util.Map;
import org.parley.audit.Recorded;
import org.parley.audit.Restorable;
import org.parley.audit.RestorableDetails;
import org.parley.base.Seen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of campaigns, and of what features above state about them. */
@Configuration(proxyBeanMethods = false)
class CampaignsRecorded {

    @Bean
    Recorded recordedCampaigns() {
        return Recorded.called("campaign", "name").at("campaigns/%s", "goal");
    }

    @Bean
    Restorable restorableCampaigns(Campaigns campaigns) {
        return new RestorableDetails<>(
                "campaign",
                Map.of(
                        "name",
                        "name",
                        "goal",
                        "goal",
                        "started_on",
                        "startedOn",
                        "ends_on",
                        "endsOn",
                        "owner_id",
                        "owner"),
                id -> seen(campaigns.details(id)),
                campaigns::correct);
    }

    private static Seen<CampaignDetails> seen(CampaignLine line) {
        return new Seen<>(line.id(), line.seen(), line.details());
    }
}

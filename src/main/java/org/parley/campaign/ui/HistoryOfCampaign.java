package org.parley.campaign.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.audit.ui.Histories;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What became of a campaign and of what belongs to it, below everything else on its page. */
@org.springframework.stereotype.Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HistoryOfCampaign implements CampaignSection {

    private final Histories histories;

    HistoryOfCampaign(Histories histories) {
        this.histories = histories;
    }

    @Override
    public Component create(UUID campaign) {
        return histories.of(campaign);
    }
}

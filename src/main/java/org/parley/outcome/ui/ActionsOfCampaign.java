package org.parley.outcome.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.campaign.ui.CampaignSection;
import org.parley.outcome.ActionFilter;
import org.springframework.core.annotation.Order;

/** On a campaign's page: what parliaments did that has to do with its letters. */
@org.springframework.stereotype.Component
@Order(18)
record ActionsOfCampaign(ActionTools tools, ActionDialogs dialogs) implements CampaignSection {

    @Override
    public Component create(UUID campaign) {
        return new ActionsSection(tools, dialogs, ActionFilter.ofCampaign(campaign));
    }
}

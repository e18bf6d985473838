package org.parley.campaign.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A feature's part of a campaign's page. Features contribute beans; their order is the order on the page. */
public interface CampaignSection {

    /** A new component for the campaign, or an invisible one where the feature has nothing to say. */
    Component create(UUID campaign);
}

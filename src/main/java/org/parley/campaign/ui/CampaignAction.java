package org.parley.campaign.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** Something that a feature lets a person do with a campaign: a button in the head of its page. Features contribute beans. */
public interface CampaignAction {

    /** A new button, or an invisible one where the person may not. */
    Component create(UUID campaign);
}

package org.parley.commitment.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.campaign.ui.CampaignSection;
import org.parley.commitment.CommitmentFilter;
import org.parley.commitment.Commitments;
import org.springframework.core.annotation.Order;

/** On a campaign's page: what was promised. */
@org.springframework.stereotype.Component
@Order(17)
record CommitmentsOfCampaign(Commitments commitments, CommitmentDialogs dialogs) implements CampaignSection {

    @Override
    public Component create(UUID campaign) {
        return new CommitmentsSection(commitments, dialogs, CommitmentFilter.ofCampaign(campaign));
    }
}

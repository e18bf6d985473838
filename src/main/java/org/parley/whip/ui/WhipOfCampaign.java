package org.parley.whip.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.campaign.ui.CampaignSection;
import org.parley.whip.WhipCount;
import org.parley.whip.WhipFilter;
import org.parley.whip.Whips;
import org.springframework.core.annotation.Order;

/** On a campaign's page: how many stand where. */
@org.springframework.stereotype.Component
@Order(15)
class WhipOfCampaign implements CampaignSection {

    private final Whips whips;

    WhipOfCampaign(Whips whips) {
        this.whips = whips;
    }

    @Override
    public Component create(UUID campaign) {
        WhipCount count = whips.ofCampaign(campaign);
        Div section = new Div(new H2(t("whip.title")));
        section.addClassName("section");
        if (count.people() == 0) {
            section.add(new Paragraph(t("whip.nobody-yet")));
            return section;
        }
        section.add(
                new WhipTable(count, stand -> WhipLinks.to(new WhipFilter(campaign, "", stand))),
                new PathLink(WhipLinks.to(new WhipFilter(campaign, "", null)), t("whip.all", count.people())));
        return section;
    }
}

package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.campaign.CampaignLine;
import org.parley.campaign.Campaigns;
import org.parley.campaign.ui.AskedCampaign;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.progress.Scope;

/** How a campaign stands. What its sections show stands in the address, so that it can be sent to a colleague. */
@Route(value = "campaigns/:campaign/" + ProgressLinks.WORD, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class ProgressView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;
    private final transient ProgressParts parts;

    ProgressView(Campaigns campaigns, ProgressParts parts) {
        this.campaigns = campaigns;
        this.parts = parts;
        addClassNames("page", "wide-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignLine campaign = AskedCampaign.of(event, campaigns);
        if (campaign == null) {
            Notices.refused("progress.gone");
            event.forwardTo(CampaignLinks.list());
        } else {
            show(campaign, event.getLocation().getQueryParameters());
        }
    }

    @Override
    public String getPageTitle() {
        return t("progress.title");
    }

    private void show(CampaignLine campaign, QueryParameters query) {
        H2 name = new H2(campaign.name());
        name.getElement().setAttribute("dir", "auto");
        Div head = new Div(name, new PathLink(CampaignLinks.to(campaign.id()), t("progress.to-campaign")));
        head.addClassName("page-head");
        ProgressPage page = new ProgressPage(Scope.ofCampaign(campaign.id()), parts);
        page.show(query);
        removeAll();
        add(head, page);
    }
}

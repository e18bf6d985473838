package org.parley.campaign.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.parley.base.Roles;
import org.parley.base.ui.Facts;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;
import org.parley.campaign.CampaignLine;
import org.parley.campaign.Campaigns;
import org.parley.timeline.Whose;
import org.parley.timeline.ui.TimelineCards;

/** One campaign: what it wants, by when, and what the features know about it. */
@Route(value = CampaignLinks.LIST + "/:campaign", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class CampaignView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;
    private final transient CampaignDialogs dialogs;
    private final transient List<CampaignAction> actions;
    private final transient List<CampaignSection> sections;
    private final transient TimelineCards timelines;
    private String title = "";
    private QueryParameters query = QueryParameters.empty();

    CampaignView(
            Campaigns campaigns,
            CampaignDialogs dialogs,
            List<CampaignAction> actions,
            List<CampaignSection> sections,
            TimelineCards timelines) {
        this.actions = actions;
        this.timelines = timelines;
        this.campaigns = campaigns;
        this.dialogs = dialogs;
        this.sections = sections;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignLine line = AskedCampaign.of(event, campaigns);
        if (line == null) {
            Notices.refused("campaign.gone");
            event.forwardTo(CampaignsView.class);
        } else {
            query = event.getLocation().getQueryParameters();
            show(line);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CampaignLine line) {
        title = line.name();
        removeAll();
        add(about(line));
        sections.forEach(section -> add(section.create(line.id())));
        add(timelines.of(Whose.CAMPAIGN.of(line.id()), CampaignLinks.to(line.id()), query));
    }

    private Div about(CampaignLine line) {
        H2 name = new H2(line.name());
        name.getElement().setAttribute("dir", "auto");
        Div head = new Div(name);
        head.addClassName("page-head");
        actions.forEach(action -> head.add(action.create(line.id())));
        if (campaigns.mayCorrect(line.owner())) {
            head.add(new Button(
                    t("campaign.correct"),
                    VaadinIcon.PENCIL.create(),
                    click -> dialogs.correct(campaigns.details(line.id()), () -> show(campaigns.details(line.id())))));
        }
        Facts facts = new Facts()
                .day(t("campaign.started-on"), line.startedOn())
                .day(t("campaign.ends-on"), line.endsOn())
                .text(t("campaign.owner"), line.ownerName());
        Div about = new Div(head, facts);
        if (!line.goal().isBlank()) {
            Div goal = new Div(new Markdown(line.goal()));
            goal.addClassNames("card", "prose");
            about.add(goal);
        }
        about.addClassName("stack");
        return about;
    }
}

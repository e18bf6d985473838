package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.CampaignLine;
import org.parley.campaign.Campaigns;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.progress.Progress;
import org.parley.progress.ReachedFilter;
import org.parley.progress.Standing;
import org.parley.recipient.RecipientShow;

/** The recipients behind a number of a campaign. What is shown stands in the address, so that it can be sent to a colleague. */
@Route(value = "campaigns/:campaign/recipients", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class ReachedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Progress progress;
    private final transient Campaigns campaigns;
    private final Select<RecipientShow> show = new Select<>();
    private final ComboBox<Standing> parliament = new ComboBox<>();
    private final Span count = new Span();
    private final Div back = new Div();
    private final ReachedGrid grid;
    private ReachedFilter shown = new ReachedFilter(new UUID(0, 0), null, RecipientShow.ADDRESSED);

    ReachedView(Progress progress, Campaigns campaigns) {
        this.progress = progress;
        this.campaigns = campaigns;
        this.grid = new ReachedGrid(progress);
        show.setItems(RecipientShow.values());
        show.setItemLabelGenerator(group -> t(group.key()));
        show.setAriaLabel(t("progress.show"));
        parliament.setItemLabelGenerator(Standing::name);
        parliament.setPlaceholder(t("progress.all"));
        parliament.setAriaLabel(t("progress.parliament"));
        parliament.setClearButtonVisible(true);
        show.addValueChangeListener(change -> go(change.isFromClient()));
        parliament.addValueChangeListener(change -> go(change.isFromClient()));
        count.addClassNames("quiet", "number", "end");
        Div toolbar = new Div(back, show, parliament, count);
        toolbar.addClassName("toolbar");
        addClassName("list-page");
        add(toolbar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        UUID asked = UrlQuery.id(event.getRouteParameters().get("campaign").orElse(""));
        CampaignLine campaign = asked == null ? null : find(asked);
        if (campaign == null) {
            Notices.refused("progress.gone");
            event.forwardTo(CampaignLinks.list());
        } else {
            show(campaign, ReachedLinks.read(campaign.id(), query));
        }
    }

    @Override
    public String getPageTitle() {
        return t("progress.recipients");
    }

    private @Nullable CampaignLine find(UUID id) {
        try {
            return campaigns.details(id);
        } catch (NotFound gone) {
            return null;
        }
    }

    private void show(CampaignLine campaign, ReachedFilter asked) {
        List<Standing> standings = progress.ofCampaign(campaign.id());
        Map<UUID, Standing> places =
                standings.stream().collect(Collectors.toMap(Standing::parliament, standing -> standing));
        UUID place = UrlQuery.known(asked.parliament(), places::get);
        shown = new ReachedFilter(campaign.id(), place, asked.show());
        back.removeAll();
        back.add(ReachedLinks.back(campaign.id(), campaign.name()));
        show.setValue(shown.show());
        parliament.setItems(standings);
        parliament.setValue(place == null ? null : places.get(place));
        count.setText(t("progress.count", progress.count(shown)));
        grid.show(shown);
    }

    private void go(boolean person) {
        if (person) {
            Standing chosen = parliament.getValue();
            ReachedLinks.open(
                    new ReachedFilter(shown.campaign(), chosen == null ? null : chosen.parliament(), show.getValue()));
        }
    }
}

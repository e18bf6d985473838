package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.campaign.Campaigns;
import org.parley.letter.RecipientShow;
import org.parley.progress.Progress;
import org.parley.progress.ReachedFilter;
import org.parley.progress.Standing;

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
        count.addClassNames("quiet", "number", "end");
        Div toolbar = new Div(back, show, parliament, count);
        toolbar.addClassName("toolbar");
        addClassName("list-page");
        add(toolbar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ReachedFilter> asked = ReachedLinks.read(
                event.getRouteParameters(), event.getLocation().getQueryParameters());
        if (asked.isEmpty()) {
            event.rerouteToError(com.vaadin.flow.router.NotFoundException.class);
            return;
        }
        show(asked.get());
    }

    @Override
    public String getPageTitle() {
        return t("progress.recipients");
    }

    private void show(ReachedFilter filter) {
        String name = campaigns.details(filter.campaign()).name();
        List<Standing> standings = progress.ofCampaign(filter.campaign());
        back.removeAll();
        back.add(ReachedLinks.back(filter.campaign(), name));
        show.setValue(filter.show());
        parliament.setItems(standings);
        standings.stream()
                .filter(standing -> standing.parliament().equals(filter.parliament()))
                .findAny()
                .ifPresent(parliament::setValue);
        show.addValueChangeListener(change -> go(filter.campaign(), change.isFromClient()));
        parliament.addValueChangeListener(change -> go(filter.campaign(), change.isFromClient()));
        count.setText(t("progress.count", progress.count(filter)));
        grid.show(filter);
    }

    private void go(UUID campaign, boolean person) {
        if (person) {
            Standing chosen = parliament.getValue();
            ReachedLinks.open(
                    new ReachedFilter(campaign, chosen == null ? null : chosen.parliament(), show.getValue()));
        }
    }
}

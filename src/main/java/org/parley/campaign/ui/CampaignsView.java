package org.parley.campaign.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Keys;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.SearchField;
import org.parley.campaign.CampaignFilter;
import org.parley.campaign.Campaigns;
import org.parley.export.ui.Exporting;

/** The campaigns. */
@Route(value = CampaignLinks.LIST, layout = Frame.class)
@Menu(title = "nav.campaigns", order = 1, icon = "vaadin:flag-o")
@RolesAllowed(Roles.VIEWER)
class CampaignsView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient CampaignDialogs dialogs;
    private final TextField search = SearchField.about(t("campaign.search"));
    private final Checkbox running = new Checkbox(t("campaign.running-only"));
    private final CampaignGrid grid;
    private final boolean mayStart;
    private CampaignFilter filter = CampaignFilter.ALL;

    CampaignsView(
            Campaigns campaigns,
            CampaignDialogs dialogs,
            CampaignExport export,
            Exporting exporting,
            ListTools listTools,
            Actor actor) {
        this.dialogs = dialogs;
        mayStart = actor.is(Roles.OFFICER);
        grid = new CampaignGrid(campaigns);
        addClassName("list-page");
        add(
                toolbar(
                        listTools.create(),
                        exporting.button(
                                () -> export.of(filter, Exporting.order(grid), inWords()),
                                () -> t("campaign.count", campaigns.count(filter)))),
                grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = CampaignLinks.filter(event.getLocation().getQueryParameters());
        search.setValue(filter.search());
        running.setValue(filter.running());
        grid.show(filter, nothing());
    }

    @Override
    public String getPageTitle() {
        return t("nav.campaigns");
    }

    private Div toolbar(Component views, Button export) {
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        running.addValueChangeListener(change -> narrow(change.isFromClient()));
        Div toolbar = new Div(search, running, views, export);
        toolbar.addClassName("toolbar");
        if (mayStart) {
            toolbar.add(Keys.on(Keys.NEW, start()));
        }
        return toolbar;
    }

    private List<String> inWords() {
        return Exporting.inWords(filter.search(), filter.running() ? List.of(t("campaign.running-only")) : List.of());
    }

    private void narrow(boolean byThePerson) {
        if (byThePerson) {
            CampaignFilter wanted = new CampaignFilter(search.getValue(), filter.owner(), running.getValue());
            getUI().ifPresent(ui -> ui.navigate(CampaignsView.class, CampaignLinks.query(wanted)));
        }
    }

    private Message nothing() {
        if (filter.narrows()) {
            return new Message(VaadinIcon.SEARCH, t("campaign.no-hit-title"), t("campaign.no-hit-sentence"));
        }
        return mayStart
                ? new Message(VaadinIcon.FLAG_O, t("campaign.none-title"), t("campaign.none-sentence"), start())
                : new Message(VaadinIcon.FLAG_O, t("campaign.none-title"), t("campaign.none-yet"));
    }

    private Button start() {
        Button start = new Button(t("campaign.start"), VaadinIcon.PLUS.create(), click -> dialogs.start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return start;
    }
}

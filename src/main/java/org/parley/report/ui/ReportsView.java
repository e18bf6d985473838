package org.parley.report.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Keys;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.ui.CampaignPicker;

/** The reports that were made, the latest first. Which campaign they are about stands in the address. */
@Route(value = ReportLinks.LIST, layout = Frame.class)
@Menu(title = "nav.reports", order = 7.5, icon = "vaadin:clipboard-text")
@RolesAllowed(Roles.VIEWER)
class ReportsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ReportTools tools;
    private final transient ReportDialogs dialogs;
    private final CampaignPicker campaign;
    private final Span count = new Span();
    private final ReportGrid grid;
    private @Nullable UUID about;

    ReportsView(ReportTools tools, ReportDialogs dialogs, ListTools listTools) {
        this.tools = tools;
        this.dialogs = dialogs;
        campaign = new CampaignPicker(tools.campaigns(), "");
        campaign.actAsFilter(t("report.campaign-any"));
        campaign.setWidth("14rem");
        campaign.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Paths.open(ReportLinks.list(change.getValue()));
            }
        });
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        grid = new ReportGrid(tools.actor(), line -> dialogs.remove(line, this::show));
        PathLink compare = new PathLink(CompareLinks.COMPARE, t("report.compare"));
        compare.addClassNames("compare", "end");
        Div toolbar = new Div(campaign, listTools.create(), count, compare, Keys.on(Keys.NEW, make()));
        toolbar.addClassName("toolbar");
        addClassName("list-page");
        add(toolbar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        about = UrlQuery.known(
                UrlQuery.id(event.getLocation().getQueryParameters(), "campaign"), tools.campaigns()::details);
        campaign.setValue(about);
        show();
    }

    @Override
    public String getPageTitle() {
        return t("report.title-of-list");
    }

    private void show() {
        count.setText(t("report.count", tools.reports().count(about)));
        boolean mayMake = tools.actor().is(Roles.OFFICER);
        Message nothing = mayMake
                ? new Message(VaadinIcon.CLIPBOARD_TEXT, t("report.none-title"), t("report.none-sentence"), make())
                : new Message(VaadinIcon.CLIPBOARD_TEXT, t("report.none-title"), t("report.none-for-viewers"));
        grid.show(tools.reports(), about, nothing);
    }

    private Button make() {
        Button make = new Button(t("report.new"), VaadinIcon.PLUS.create(), click -> dialogs.make(about, null));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setVisible(tools.actor().is(Roles.OFFICER));
        return make;
    }
}

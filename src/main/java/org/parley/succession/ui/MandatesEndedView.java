package org.parley.succession.ui;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.parley.base.ui.Chips;
import org.parley.base.ui.Frame;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Stored;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.ui.CampaignPicker;
import org.parley.parliament.ParliamentFilter;
import org.parley.succession.EndFilter;
import org.parley.succession.EndShow;

/** The mandates that ended with something open, that will end soon, or about which something was decided. */
@Route(value = EndLinks.LIST, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class MandatesEndedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient EndTools tools;
    private final Select<EndShow> show = new Select<>();
    private final ComboBox<Place> parliament = new ComboBox<>();
    private final CampaignPicker campaign;
    private final Chips chips = new Chips();
    private final Span count = new Span();
    private final EndGrid grid;
    private transient EndFilter shown = EndFilter.REVIEW;

    MandatesEndedView(EndTools tools, ListTools listTools) {
        this.tools = tools;
        grid = new EndGrid(tools.ends());
        campaign = new CampaignPicker(tools.campaigns(), "");
        campaign.actAsFilter(t("succession.campaign"));
        show.setAriaLabel(t("succession.show"));
        show.setItems(EndShow.values());
        show.setItemLabelGenerator(one -> t(one.key()));
        parliament.setPlaceholder(t("succession.parliament"));
        parliament.setAriaLabel(t("succession.parliament"));
        parliament.setClearButtonVisible(true);
        parliament.setItemLabelGenerator(Place::name);
        parliament.setItems(query -> tools
                .parliaments()
                .list(new ParliamentFilter(query.getFilter().orElse(""), null), query.getOffset(), query.getLimit())
                .stream()
                .map(line -> new Place(line.id(), line.name())));
        show.addValueChangeListener(change -> narrow(change.isFromClient(), shown.showing(change.getValue())));
        parliament.addValueChangeListener(change -> narrow(
                change.isFromClient(),
                shown.in(change.getValue() == null ? null : change.getValue().id())));
        campaign.addValueChangeListener(change -> narrow(change.isFromClient(), shown.on(change.getValue())));
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        Div toolbar = new Div(show, parliament, campaign, listTools.create(), count);
        toolbar.addClassName("toolbar");
        addClassName("list-page");
        add(toolbar, chips, grid);
        Stored.whenTold(this, () -> show(shown));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EndFilter asked = EndLinks.read(event.getLocation().getQueryParameters());
        show(asked.in(UrlQuery.known(asked.parliament(), this::place))
                .on(UrlQuery.known(asked.campaign(), tools.campaigns()::details)));
    }

    @Override
    public String getPageTitle() {
        return t("succession.title");
    }

    private void show(EndFilter filter) {
        shown = filter;
        show.setValue(filter.show());
        parliament.setValue(place(filter.parliament()));
        campaign.setValue(filter.campaign());
        chips.clear();
        if (filter.mine()) {
            chips.add(t("succession.mine"), () -> Paths.open(EndLinks.list(shown.ofMine(false))));
        }
        count.setText(t("succession.count", tools.ends().count(filter)));
        grid.show(filter);
    }

    private static void narrow(boolean byThePerson, EndFilter filter) {
        if (byThePerson) {
            Paths.open(EndLinks.list(filter));
        }
    }

    private @Nullable Place place(@Nullable UUID id) {
        String name = id == null ? "" : tools.parliament(id);
        return id == null || name.isEmpty() ? null : new Place(id, name);
    }

    private record Place(UUID id, String name) {}
}

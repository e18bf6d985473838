package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Keys;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.SearchField;
import org.parley.base.ui.Stored;
import org.parley.base.ui.UrlQuery;
import org.parley.export.ui.Exporting;
import org.parley.outcome.ActionLine;
import org.parley.outcome.PartFilter;
import org.parley.outcome.PartRole;
import org.parley.savedlist.ui.Saving;

/** The people behind a number of an action. What is shown stands in the address, so that it can be sent to a colleague. */
@Route(value = ActionLinks.PEOPLE, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class PartsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ActionTools tools;
    private final TextField search = SearchField.about(t("whip.search"));
    private final Select<PartRole> role = new Select<>();
    private final Span count = new Span();
    private final PathLink back = new PathLink();
    private final PartGrid grid;
    private transient PartFilter shown = PartFilter.of(new UUID(0, 0));
    private String action = "";

    PartsView(
            ActionTools tools,
            ActionDialogs dialogs,
            ActionExport export,
            Exporting exporting,
            Saving saving,
            ListTools listTools) {
        this.tools = tools;
        grid = new PartGrid(tools.parts(), dialogs);
        role.setAriaLabel(t("outcome.role"));
        role.setItems(PartRole.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(t("outcome.role-any"));
        role.setItemLabelGenerator(one -> t(one == null ? "outcome.role-any" : one.key()));
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        back.getElement().setAttribute("dir", "auto");
        back.addClassName("action-back");
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        role.addValueChangeListener(change -> narrow(change.isFromClient()));
        Div toolbar = new Div(
                back,
                search,
                role,
                listTools.create(),
                count,
                exporting.button(() -> export.of(shown, Exporting.order(grid), inWords()), count::getText),
                saving.button(() -> tools.parts().people(shown)));
        toolbar.addClassName("toolbar");
        if (dialogs.areAllowed()) {
            Button add = new Button(
                    t("outcome.add-people"),
                    VaadinIcon.PLUS.create(),
                    click -> dialogs.addPeople(shown.action(), shown.role()));
            add.addClassName("end");
            toolbar.add(Keys.on(Keys.NEW, add));
        }
        addClassName("list-page");
        add(toolbar, grid);
        Stored.whenTold(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ActionLine line =
                tools.find(UrlQuery.id(event.getRouteParameters().get("action").orElse("")));
        if (line == null) {
            Notices.refused("outcome.gone");
            event.forwardTo(ActionsView.class);
            return;
        }
        shown = ActionLinks.read(line.id(), event.getLocation().getQueryParameters());
        action = line.called();
        back.setHref(ActionLinks.to(line.id()));
        back.setText("← " + action);
        search.setValue(shown.search());
        role.setValue(shown.role());
        show();
    }

    @Override
    public String getPageTitle() {
        return t("outcome.people-of", action);
    }

    private void show() {
        count.setText(t("outcome.people-count", tools.parts().count(shown)));
        grid.show(shown);
    }

    private void narrow(boolean byThePerson) {
        if (byThePerson) {
            Paths.open(ActionLinks.people(new PartFilter(shown.action(), search.getValue(), role.getValue())));
        }
    }

    private List<String> inWords() {
        PartRole what = shown.role();
        return Exporting.inWords(shown.search(), List.of(action, what == null ? "" : t(what.key())));
    }
}

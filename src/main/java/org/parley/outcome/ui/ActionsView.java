package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Keys;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.Paths;
import org.parley.base.ui.SearchField;
import org.parley.export.ui.Exporting;
import org.parley.outcome.ActionFilter;

/** What parliaments did. What narrows the list stands in the address, so that it can be sent to a colleague. */
@Route(value = ActionLinks.LIST, layout = Frame.class)
@Menu(title = "nav.actions", order = 4.5, icon = "vaadin:gavel")
@RolesAllowed(Roles.VIEWER)
class ActionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ActionTools tools;
    private final transient ActionDialogs dialogs;
    private final TextField search = SearchField.about(t("outcome.search"));
    private final Span count = new Span();
    private final ActionFilters filters;
    private final ActionChips chips;
    private final ActionGrid grid;
    private transient ActionFilter shown = ActionFilter.ALL;

    ActionsView(
            ActionTools tools, ActionDialogs dialogs, ActionExport export, Exporting exporting, ListTools listTools) {
        this.tools = tools;
        this.dialogs = dialogs;
        filters = new ActionFilters(tools, ActionsView::go);
        chips = new ActionChips(tools, ActionsView::go);
        grid = new ActionGrid(tools.actions());
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(shown.withSearch(change.getValue()));
            }
        });
        addClassName("list-page");
        add(
                toolbar(
                        listTools.create(),
                        exporting.button(
                                () -> export.of(
                                        shown, Exporting.order(grid), Exporting.inWords(shown.search(), chips.texts())),
                                count::getText)),
                chips,
                grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = chips.known(ActionLinks.read(event.getLocation().getQueryParameters()));
        search.setValue(shown.search());
        filters.show(shown);
        chips.show(shown);
        count.setText(t("outcome.count", tools.actions().count(shown)));
        grid.show(shown, nothing());
    }

    @Override
    public String getPageTitle() {
        return t("nav.actions");
    }

    private Div toolbar(Component views, Button export) {
        Button filter = new Button(t("outcome.filter"), VaadinIcon.FILTER.create());
        Popover popover = new Popover(filters);
        popover.setTarget(filter);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(t("outcome.filter"));
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        Div toolbar = new Div(search, filter, views, count, export, popover);
        toolbar.addClassName("toolbar");
        if (dialogs.areAllowed()) {
            Button record = record();
            record.addClassName("end");
            toolbar.add(Keys.on(Keys.NEW, record));
        }
        return toolbar;
    }

    private Button record() {
        Button record =
                new Button(t("outcome.record"), VaadinIcon.PLUS.create(), click -> dialogs.record(shown.parliament()));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return record;
    }

    private Message nothing() {
        if (shown.narrows()) {
            return new Message(VaadinIcon.SEARCH, t("outcome.no-hit-title"), t("outcome.no-hit-sentence"));
        }
        return dialogs.areAllowed()
                ? new Message(VaadinIcon.GAVEL, t("outcome.none-title"), t("outcome.none-sentence"), record())
                : new Message(VaadinIcon.GAVEL, t("outcome.none-title"), t("outcome.none-yet"));
    }

    private static void go(ActionFilter filter) {
        Paths.open(ActionLinks.list(filter));
    }
}

package org.parley.change.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import java.util.Collection;
import org.parley.audit.ChangeFilter;
import org.parley.audit.Changer;
import org.parley.audit.RecentChanges;
import org.parley.audit.ui.ChangeList;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.Paths;
import org.parley.base.ui.SearchField;
import org.parley.export.ui.Exporting;

/** Everything that changed, the latest first. What narrows it stands in the address. */
@Route(value = ChangesView.LIST, layout = Frame.class)
@Menu(title = "nav.changes", order = 8, icon = "vaadin:time-backward")
@RolesAllowed(Roles.MANAGER)
class ChangesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String LIST = "changes";

    private static final long serialVersionUID = 1L;

    private final Collection<Changer.Person> people;
    private final Collection<String> kinds;
    private final TextField search = SearchField.about(t("change.search"));
    private final ChangeFilters filters;
    private final ChangeChips chips = new ChangeChips(this::narrow);
    private final Paragraph bound = new Paragraph(t("change.too-many", RecentChanges.FOUND));
    private final Div nothing = new Div();
    private final ChangeList list;
    private transient ChangeFilter shown = ChangeFilter.ALL;

    ChangesView(
            RecentChanges changes,
            ChangeList.Maker lists,
            ChangeExport export,
            Exporting exporting,
            ListTools listTools) {
        people = changes.people();
        kinds = changes.kinds();
        list = lists.make();
        filters = new ChangeFilters(people, kinds, this::narrow);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                narrow(shown.withSearch(typed.getValue()));
            }
        });
        bound.addClassName("quiet");
        bound.getElement().setAttribute("role", "status");
        addClassNames("list-page", "changes-page");
        add(
                toolbar(
                        listTools.create(),
                        exporting.button(
                                () -> export.of(shown, Exporting.inWords(search.getValue(), chips.texts())),
                                () -> t("change.size"))),
                chips,
                bound,
                list,
                nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(FilterInUrl.read(event.getLocation().getQueryParameters(), people, kinds));
    }

    @Override
    public String getPageTitle() {
        return t("change.title");
    }

    private void narrow(ChangeFilter wanted) {
        show(wanted);
        Paths.rewrite(LIST, FilterInUrl.of(wanted));
    }

    private void show(ChangeFilter filter) {
        shown = filter;
        search.setValue(filter.search());
        filters.show(filter);
        chips.show(filter);
        nothing.removeAll();
        if (!list.show(filter)) {
            nothing.add(message());
        }
        bound.setVisible(list.findsMore());
    }

    private Component message() {
        return shown.equals(ChangeFilter.ALL)
                ? new Message(VaadinIcon.TIME_BACKWARD, t("change.none-title"), t("change.none-sentence"))
                : new Message(VaadinIcon.SEARCH, t("change.no-hit-title"), t("change.no-hit-sentence"));
    }

    private Div toolbar(Component views, Button export) {
        Button filter = new Button(t("change.filter"), VaadinIcon.FILTER.create());
        Popover popover = new Popover(filters);
        popover.setTarget(filter);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(t("change.filter"));
        Div toolbar = new Div(search, filter, views, export, popover);
        toolbar.addClassName("toolbar");
        return toolbar;
    }
}

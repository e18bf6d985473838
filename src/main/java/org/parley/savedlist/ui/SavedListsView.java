package org.parley.savedlist.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.SearchField;
import org.parley.base.ui.UrlQuery;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.savedlist.SavedList;
import org.parley.savedlist.SavedLists;

/** The lists that people put together. */
@Route(value = SavedListLinks.LIST, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class SavedListsView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private static final String SEARCH = "search";

    private final transient SavedLists lists;
    private final TextField search = SearchField.about(t("savedlist.search"));
    private final Span count = new Span();
    private final Grid<SavedList> grid = new Grid<>();

    SavedListsView(SavedLists lists, ListTools listTools) {
        this.lists = lists;
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Paths.open(new UrlQuery().with(SEARCH, search.getValue()).after(SavedListLinks.LIST));
            }
        });
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(NameCell.linked(line -> SavedListLinks.to(line.id()), SavedList::name, SavedList::ownerName))
                .setHeader(t("savedlist.name"))
                .setFlexGrow(3);
        grid.addColumn(line -> t("savedlist.people", line.people()))
                .setHeader(t("savedlist.people-title"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addItemClickListener(
                click -> Paths.open(SavedListLinks.to(click.getItem().id())));
        Div toolbar = new Div(search, listTools.create(), count);
        toolbar.addClassName("toolbar");
        addClassName("list-page");
        add(toolbar, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String typed = UrlQuery.text(event.getLocation().getQueryParameters(), SEARCH);
        search.setValue(typed);
        long found = lists.count(typed);
        count.setText(t("savedlist.count", found));
        grid.setEmptyStateComponent(
                typed.isBlank()
                        ? new Message(
                                VaadinIcon.BOOKMARK_O,
                                t("savedlist.none-title"),
                                t("savedlist.none-sentence"),
                                new PathLink(LawmakerLinks.list(LawmakerFilter.ALL), t("nav.lawmakers")))
                        : new Message(VaadinIcon.SEARCH, t("savedlist.no-hit-title"), t("savedlist.no-hit-sentence")));
        grid.setItemsPageable(page -> lists.list(typed, page));
    }

    @Override
    public String getPageTitle() {
        return t("savedlist.title");
    }
}

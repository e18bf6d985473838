package org.parley.savedview.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Paths;
import org.parley.base.ui.SearchField;
import org.parley.base.ui.UrlQuery;
import org.parley.savedview.Pins;
import org.parley.savedview.SavedView;
import org.parley.savedview.SavedViews;

/** What stands in one's drawer, and all views that one finds. The address of one view leads on to its list. */
@Route(value = ViewLinks.LIST + "/:" + ViewLinks.PARAMETER + "?", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class ViewsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String SEARCH = "search";

    private final transient SavedViews views;
    private final TextField search = SearchField.about(t("savedview.search"));
    private final Span count = new Span();
    private final DrawerCard drawer;
    private final ViewGrid grid;
    private String typed = "";

    ViewsView(SavedViews views, Pins pins, ViewDialogs dialogs) {
        this.views = views;
        drawer = new DrawerCard(pins);
        grid = new ViewGrid(views, dialogs);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Paths.open(new UrlQuery().with(SEARCH, change.getValue()).after(ViewLinks.LIST));
            }
        });
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        Div toolbar = new Div(search, count);
        toolbar.addClassName("toolbar");
        addClassName("list-page");
        add(drawer, toolbar, grid);
        ViewsChanged.whenTold(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get(ViewLinks.PARAMETER).orElse("");
        if (asked.isEmpty()) {
            typed = UrlQuery.text(event.getLocation().getQueryParameters(), SEARCH);
            search.setValue(typed);
            show();
        } else {
            leadOn(event, find(UrlQuery.id(asked)));
        }
    }

    @Override
    public String getPageTitle() {
        return t("savedview.title");
    }

    private static void leadOn(BeforeEnterEvent event, @Nullable SavedView view) {
        if (view == null) {
            Notices.refused("savedview.none-such");
            event.forwardTo(ViewLinks.LIST);
        } else if (!view.at().isWhole()) {
            Notices.refused("savedview.open-at-one", view.name());
            event.forwardTo(ViewLinks.LIST);
        } else {
            event.forwardTo(view.at().path(), QueryParameters.fromString(ViewLinks.query(view.at(), view.id())));
        }
    }

    private @Nullable SavedView find(@Nullable UUID id) {
        try {
            return id == null ? null : views.view(id);
        } catch (NotFound gone) {
            return null;
        }
    }

    private void show() {
        drawer.show();
        count.setText(t("savedview.count", views.count(typed)));
        grid.show(
                typed,
                typed.isBlank()
                        ? new Message(VaadinIcon.BOOKMARK_O, t("savedview.no-title"), t("savedview.no-sentence"))
                        : new Message(VaadinIcon.SEARCH, t("savedview.no-hit-title"), t("savedview.no-hit-sentence")));
    }
}

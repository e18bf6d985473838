package org.parley.savedview.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Paths;
import org.parley.savedview.ListAddress;
import org.parley.savedview.Narrowing;
import org.parley.savedview.SavedView;
import org.parley.savedview.SavedViews;

/**
 * The views of the list on the screen: opened by a click, saved, changed, shared, pinned and deleted. It learns from the address which
 * list that is, which view is open, and whether the list was narrowed otherwise since.
 */
class ViewsOfList extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient SavedViews views;
    private final transient ViewDialogs dialogs;
    private final boolean saves;
    private final MenuBar bar = new MenuBar();
    private transient @Nullable ListAddress here;
    private transient List<SavedView> known = List.of();
    private transient @Nullable SavedView open;

    /** The view that was open while it was deleted: brought back, it is open again. */
    private transient @Nullable UUID deleted;

    ViewsOfList(SavedViews views, ViewDialogs dialogs) {
        this.views = views;
        this.dialogs = dialogs;
        saves = dialogs.areAllowed();
        bar.addClassName("views-of-list");
        getContent().add(bar);
        setVisible(false);
        Paths.whenRewritten(this, at -> locate(at, true));
        ViewsChanged.whenTold(this, this::again);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean byTheList = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.UI_NAVIGATE;
        locate(event.getLocation(), byTheList);
    }

    /** Whether the list shows something else than the view that is open. */
    private boolean isChanged() {
        return open != null && here != null && !open.at().narrowing().equals(here.narrowing());
    }

    private void locate(Location at, boolean byTheList) {
        ListAddress was = here;
        ListAddress now = ListAddress.of(at.getPath(), at.getQueryParameters().getQueryString())
                .orElse(null);
        UUID asked = ViewLinks.view(at.getQueryParameters());
        boolean same = now != null && was != null && now.isSameList(was);
        SavedView before = open;
        here = now;
        deleted = null;
        if (!same || asked != null) {
            open = null;
        }
        if (now == null) {
            setVisible(false);
            return;
        }
        known = views.of(now);
        if (asked != null) {
            open = find(asked, now);
        } else if (before != null
                && same
                && (byTheList || before.at().narrowing().equals(now.narrowing()))) {
            open = before;
            remember(at, before.id());
        } else {
            open = null;
        }
        show(now);
    }

    /** The view that an address says, of this list; where it is gone, or not shared any more, the person is told so. */
    private @Nullable SavedView find(UUID asked, ListAddress list) {
        try {
            SavedView view = views.view(asked);
            return view.at().at(list.of()).isSameList(list) ? view : null;
        } catch (NotFound gone) {
            Notices.refused("savedview.gone");
            return null;
        }
    }

    /** The list was narrowed otherwise: its address goes on saying from which view it was. */
    private void remember(Location at, UUID view) {
        QueryParameters query = at.getQueryParameters().merging(Narrowing.VIEW, view.toString());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(at.getPath(), query)));
    }

    /** Views changed: those of this list are read anew, and the one that is open stays so as far as it is there. */
    private void again() {
        ListAddress list = here;
        if (list == null) {
            return;
        }
        known = views.of(list);
        UUID was = open == null ? deleted : open.id();
        open = known.stream().filter(view -> view.id().equals(was)).findFirst().orElse(null);
        deleted = open == null ? was : null;
        show(list);
    }

    private void show(ListAddress list) {
        SavedView in = open;
        bar.removeAll();
        setVisible(saves || !known.isEmpty());
        Span label = new Span(
                in == null ? t("savedview.views") : isChanged() ? t("savedview.changed", in.name()) : in.name());
        label.addClassNames("views-label", in == null ? "views-none" : "views-open");
        label.getElement().setAttribute("dir", "auto");
        MenuItem root = bar.addItem(VaadinIcon.BOOKMARK_O.create());
        root.add(label);
        root.setAriaLabel(in == null ? t("savedview.views") : t("savedview.in", label.getText()));
        SubMenu menu = root.getSubMenu();
        for (SavedView view : known) {
            boolean isOpen = in != null && view.id().equals(in.id());
            menu.addItem(
                    isOpen ? t("savedview.here", ViewNames.inMenu(view)) : ViewNames.inMenu(view),
                    click -> Paths.open(ViewLinks.to(view.at().at(list.of()), view.id())));
        }
        if (!known.isEmpty()) {
            menu.addSeparator();
        }
        if (in != null) {
            offerWithOpen(menu, list, in);
        }
        if (saves) {
            boolean something = list.narrowing().narrows() || list.list().isOfOne();
            menu.addItem(t(in == null ? "savedview.save" : "savedview.save-as"), click -> dialogs.save(list))
                    .setEnabled(something && (in == null || isChanged()));
        }
        menu.addItem(t("savedview.all"), click -> Paths.open(ViewLinks.LIST));
    }

    private void offerWithOpen(SubMenu menu, ListAddress list, SavedView in) {
        boolean mayChange = saves && in.mayChange();
        if (isChanged()) {
            if (mayChange) {
                menu.addItem(t("savedview.narrow"), click -> dialogs.narrow(in, list));
            }
            menu.addItem(
                    t("savedview.back", in.name()),
                    click -> Paths.open(ViewLinks.to(in.at().at(list.of()), in.id())));
        }
        menu.addItem(t("savedview.leave"), click -> {
            open = null;
            Paths.open(list.path());
        });
        if (in.at().isWhole()) {
            menu.addItem(t(in.pinned() ? "savedview.unpin" : "savedview.pin"), click -> dialogs.pin(in));
        }
        if (mayChange) {
            menu.addItem(t("savedview.correct"), click -> dialogs.correct(in.id()));
            menu.addItem(t("savedview.delete"), click -> dialogs.delete(in));
        }
    }
}

package org.parley.board.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.parley.base.ui.Paths;
import org.parley.board.BoardFilter;
import org.parley.board.SavedView;

/** The views that were saved for a board: opened by a click, saved, renamed, shared and deleted. */
class ViewMenu extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final UUID letter;
    private final transient BoardParts parts;
    private final MenuBar bar = new MenuBar();

    ViewMenu(UUID letter, BoardParts parts) {
        this.letter = letter;
        this.parts = parts;
        getContent().add(bar);
    }

    /** Shows the views, and what can be done with the one that is open. */
    void show(BoardFilter filter, @Nullable SavedView open) {
        bar.removeAll();
        MenuItem root = bar.addItem(VaadinIcon.BOOKMARK_O.create());
        root.add(open == null ? t("board.views") : open.details().name());
        SubMenu menu = root.getSubMenu();
        List<SavedView> views = parts.views.of(letter);
        for (SavedView view : views) {
            MenuItem item = menu.addItem(name(view), click -> Paths.open(BoardLinks.view(letter, view.id())));
            item.setCheckable(true);
            item.setChecked(open != null && view.id().equals(open.id()));
        }
        if (!parts.actor.is(Roles.OFFICER)) {
            setVisible(!views.isEmpty());
            return;
        }
        if (!views.isEmpty()) {
            menu.addSeparator();
        }
        MenuItem save = menu.addItem(t("board.view-save"), click -> parts.viewDialogs.save(filter));
        save.setEnabled(filter.narrows() && open == null);
        if (open != null && open.mayChange()) {
            menu.addItem(t("board.view-correct"), click -> parts.viewDialogs.correct(letter, open.id()));
            menu.addItem(t("board.view-delete"), click -> parts.viewDialogs.delete(letter, open));
        }
    }

    private static String name(SavedView view) {
        return view.details().shared()
                ? t("board.view-of", view.details().name(), view.owner())
                : view.details().name();
    }
}

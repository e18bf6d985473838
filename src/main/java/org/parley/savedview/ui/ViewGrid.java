package org.parley.savedview.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.parley.base.ui.Message;
import org.parley.base.ui.PathLink;
import org.parley.savedview.SavedView;
import org.parley.savedview.SavedViews;

/** Views, one below the other, each with what may be done with it. */
class ViewGrid extends Grid<SavedView> {

    private static final long serialVersionUID = 1L;

    private final transient ViewDialogs dialogs;
    private String search = "";

    ViewGrid(SavedViews views, ViewDialogs dialogs) {
        this.dialogs = dialogs;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::line);
        setItemsPageable(page -> views.list(search, page), page -> views.count(search));
    }

    void show(String typed, Message nothing) {
        search = typed;
        setEmptyStateComponent(nothing);
        getDataProvider().refreshAll();
    }

    private Div line(SavedView view) {
        Span where = new Span(ViewNames.list(view) + " · " + ViewNames.whose(view));
        where.addClassName("quiet");
        Div text = new Div(name(view), where);
        text.addClassName("view-text");
        Div line = new Div(text);
        line.addClassName("view-line");
        if (view.at().isWhole() && !view.isOrphan()) {
            line.add(button(
                    view.pinned() ? VaadinIcon.STAR : VaadinIcon.STAR_O,
                    view.pinned() ? "savedview.unpin-it" : "savedview.pin-it",
                    view,
                    () -> dialogs.pin(view)));
        }
        if (view.mayChange() && dialogs.areAllowed()) {
            line.add(button(VaadinIcon.PENCIL, "savedview.correct-it", view, () -> dialogs.correct(view.id())));
            line.add(button(VaadinIcon.TRASH, "savedview.delete-it", view, () -> dialogs.delete(view)));
        }
        return line;
    }

    private static Component name(SavedView view) {
        Span name = new Span(view.name());
        name.getElement().setAttribute("dir", "auto");
        return view.at().isWhole() && !view.isOrphan() ? new PathLink(ViewLinks.to(view.at(), view.id()), name) : name;
    }

    private static Button button(VaadinIcon icon, String key, SavedView view, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(t(key, view.name()));
        button.setTooltipText(t(key, view.name()));
        return button;
    }
}

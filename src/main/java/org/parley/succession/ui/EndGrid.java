package org.parley.succession.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Room;
import org.parley.succession.EndFilter;
import org.parley.succession.EndLine;
import org.parley.succession.EndShow;
import org.parley.succession.Ends;

/** Mandates that ended, one a row, page by page from the database; each leads to its review. */
class EndGrid extends Grid<EndLine> {

    private static final long serialVersionUID = 1L;

    private final transient Ends ends;
    private transient EndFilter shown = EndFilter.REVIEW;

    EndGrid(Ends ends) {
        super(50);
        this.ends = ends;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(NameCell.linked(line -> EndLinks.to(line.mandate()), EndLine::name, EndLine::seat))
                .setHeader(t("succession.lawmaker"))
                .setFlexGrow(3)
                .setWidth("12rem");
        Column<EndLine> end = addColumn(EndTexts::end)
                .setHeader(t("succession.end"))
                .setFlexGrow(1)
                .setWidth("13rem");
        addColumn(this::what).setHeader(t("succession.open")).setFlexGrow(2).setWidth("9rem");
        Room.onlyWide(this, List.of(end));
        setSizeFull();
    }

    void show(EndFilter filter) {
        shown = filter;
        setEmptyStateComponent(
                filter.equals(EndFilter.REVIEW)
                        ? new Message(
                                VaadinIcon.CHECK_CIRCLE, t("succession.none-title"), t("succession.none-sentence"))
                        : new Message(
                                VaadinIcon.SEARCH, t("succession.no-hit-title"), t("succession.no-hit-sentence")));
        setItemsPageable(page -> ends.list(filter, page), page -> ends.count(filter));
    }

    private String what(EndLine line) {
        return shown.show() == EndShow.DECIDED ? t("succession.decided-about", line.decided()) : EndTexts.open(line);
    }
}

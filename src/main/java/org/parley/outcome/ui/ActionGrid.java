package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import jakarta.persistence.Column;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Room;
import org.parley.outcome.ActionFilter;
import org.parley.outcome.ActionLine;
import org.parley.outcome.Actions;
import org.parley.outcome.PartFilter;

/** What parliaments did, one a row, page by page from the database. */
class ActionGrid extends Grid<ActionLine> {

    private static final long serialVersionUID = 1L;

    private final transient Actions actions;

    ActionGrid(Actions actions) {
        super(50);
        this.actions = actions;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(NameCell.linked(line -> ActionLinks.to(line.id()), ActionLine::called, ActionGrid::what))
                .setHeader(t("outcome.name"))
                .setSortProperty("title")
                .setFlexGrow(4)
                .setWidth("14rem");
        Column<ActionLine> place = addColumn(ActionLine::place)
                .setHeader(t("outcome.place"))
                .setSortProperty("place")
                .setFlexGrow(2)
                .setWidth("11rem");
        Column<ActionLine> stage = addComponentColumn(
                        line -> ActionMarks.stage(line.details().stage()))
                .setHeader(t("outcome.stage"))
                .setFlexGrow(0)
                .setWidth("9rem");
        Column<ActionLine> day = addColumn(line -> Dates.day(line.details().day()))
                .setHeader(t("outcome.day"))
                .setSortProperty("day")
                .setFlexGrow(0)
                .setWidth("9rem");
        Column<ActionLine> people = addComponentColumn(ActionGrid::people)
                .setHeader(t("outcome.people"))
                .setFlexGrow(0)
                .setWidth("9rem");
        Room.onlyWide(this, List.of(place, stage, day, people));
    }

    void show(ActionFilter filter, Message nothing) {
        setEmptyStateComponent(nothing);
        setItemsPageable(page -> actions.list(filter, page), page -> actions.count(filter));
    }

    private static String what(ActionLine line) {
        return t(
                "outcome.what",
                t(line.details().kind().key()),
                t(line.details().stage().key()),
                Dates.day(line.details().day()),
                line.place());
    }

    private static Component people(ActionLine line) {
        return line.people() == 0
                ? new Span()
                : new PathLink(ActionLinks.people(PartFilter.of(line.id())), t("outcome.people-count", line.people()));
    }
}

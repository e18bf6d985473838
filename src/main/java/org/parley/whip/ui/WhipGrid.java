package org.parley.whip.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Room;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.position.Level;
import org.parley.position.Stand;
import org.parley.position.Step;
import org.parley.position.ui.StandMark;
import org.parley.whip.WhipFilter;
import org.parley.whip.WhipLine;
import org.parley.whip.Whips;

/** Where people stand, one a row, page by page from the database. */
class WhipGrid extends Grid<WhipLine> {

    private static final long serialVersionUID = 1L;

    private final transient Whips whips;

    WhipGrid(Whips whips) {
        super(50);
        this.whips = whips;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(NameCell.linked(line -> LawmakerLinks.to(line.lawmaker()), WhipLine::name, WhipGrid::place))
                .setHeader(t("whip.name"))
                .setSortProperty("name")
                .setFlexGrow(3)
                .setWidth("11rem");
        addComponentColumn(WhipGrid::latest)
                .setHeader(t("position.where"))
                .setSortProperty("step")
                .setFlexGrow(2)
                .setWidth("10rem");
        Column<WhipLine> day = addColumn(line ->
                        Dates.day(line.latest() == null ? null : line.latest().day()))
                .setHeader(t("position.day"))
                .setSortProperty("day")
                .setWidth("8rem");
        Column<WhipLine> publicly = addComponentColumn(line -> mark(line.publicly()))
                .setHeader(t("position.basis.public"))
                .setWidth("9rem");
        Column<WhipLine> privately = addComponentColumn(line -> mark(line.privately()))
                .setHeader(t("position.basis.private"))
                .setWidth("9rem");
        Column<WhipLine> influence = addColumn(line -> level(line.influence()))
                .setHeader(t("position.influence"))
                .setSortProperty("influence")
                .setWidth("7rem");
        Column<WhipLine> priority = addColumn(line -> level(line.priority()))
                .setHeader(t("position.priority"))
                .setSortProperty("priority")
                .setWidth("7rem");
        Room.onlyWide(this, List.of(day, publicly, privately, influence, priority));
    }

    void show(WhipFilter filter) {
        setEmptyStateComponent(
                filter.narrows()
                        ? new Message(VaadinIcon.SEARCH, t("whip.no-hit-title"), t("whip.no-hit-sentence"))
                        : new Message(VaadinIcon.USERS, t("whip.none-title"), t("whip.nobody-yet")));
        setItemsPageable(page -> whips.list(filter, page), page -> whips.count(filter));
    }

    private static Component latest(WhipLine line) {
        WhipLine.Latest latest = line.latest();
        Div cell = new Div(new StandMark(new Stand(latest == null ? null : latest.step(), null)));
        cell.addClassName("name-cell");
        if (latest != null) {
            Span how = new Span(
                    t(latest.basis().key()) + " · " + t(latest.confidence().key()));
            how.addClassName("quiet");
            cell.add(how);
        }
        return cell;
    }

    private static Component mark(@Nullable Step step) {
        return step == null ? new Span() : new StandMark(step);
    }

    private static String level(@Nullable Level level) {
        return level == null ? "" : t(level.key());
    }

    private static String place(WhipLine line) {
        WhipLine.Place place = line.place();
        return Stream.of(place.party(), place.chamber(), place.parliament())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}

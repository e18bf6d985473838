package org.parley.stuck.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Room;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.letter.ui.LetterLinks;
import org.parley.stuck.StuckFilter;
import org.parley.stuck.StuckLine;
import org.parley.stuck.StuckWork;

/** Stuck recipients over all letters of a campaign, page by page from the database. */
class StuckGrid extends Grid<StuckLine> {

    private static final long serialVersionUID = 1L;

    private final transient StuckWork work;

    StuckGrid(StuckWork work) {
        super(50);
        this.work = work;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(NameCell.linked(StuckGrid::path, StuckLine::name, StuckGrid::place))
                .setHeader(t("stuck.name"))
                .setFlexGrow(2)
                .setWidth("12rem");
        Column<StuckLine> owner = addColumn(line -> line.owner().isEmpty() ? t("stuck.nobody") : line.owner())
                .setHeader(t("stuck.officer"))
                .setFlexGrow(1)
                .setWidth("9rem");
        addColumn(line -> t(line.state().key()))
                .setHeader(t("stuck.state"))
                .setFlexGrow(0)
                .setWidth("9rem");
        Column<StuckLine> sent = addColumn(line -> Dates.day(line.sentOn()))
                .setHeader(t("stuck.sent-on"))
                .setFlexGrow(0)
                .setWidth("9rem");
        Column<StuckLine> letter = addComponentColumn(StuckGrid::letter)
                .setHeader(t("stuck.of-letter"))
                .setFlexGrow(2)
                .setWidth("12rem");
        Room.onlyWide(this, List.of(owner, sent, letter));
        setEmptyStateComponent(new Message(VaadinIcon.CHECK, t("stuck.none-title"), t("stuck.none-sentence")));
    }

    void show(StuckFilter filter) {
        setItems(query -> work.list(filter, query.getOffset(), query.getLimit()).stream(), query -> work.count(filter));
    }

    private static String path(StuckLine line) {
        UUID lawmaker = line.lawmaker();
        return lawmaker == null ? LetterLinks.to(line.letter()) : LawmakerLinks.to(lawmaker);
    }

    private static String place(StuckLine line) {
        return line.party().isEmpty() ? line.parliament() : line.party() + " · " + line.parliament();
    }

    private static Component letter(StuckLine line) {
        return new PathLink(LetterLinks.to(line.letter()), line.letterTitle());
    }
}

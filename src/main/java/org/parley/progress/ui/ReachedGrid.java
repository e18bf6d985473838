package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Message;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Room;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.letter.ui.LetterLinks;
import org.parley.progress.Progress;
import org.parley.progress.Reached;
import org.parley.progress.ReachedFilter;

/** Recipients over all letters of a campaign, page by page from the database. */
class ReachedGrid extends Grid<Reached> {

    private static final long serialVersionUID = 1L;

    private final transient Progress progress;

    ReachedGrid(Progress progress) {
        super(50);
        this.progress = progress;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addComponentColumn(ReachedGrid::name)
                .setHeader(t("progress.name"))
                .setFlexGrow(2)
                .setWidth("12rem");
        Column<Reached> parliament = addColumn(Reached::parliament)
                .setHeader(t("progress.parliament"))
                .setFlexGrow(2)
                .setWidth("10rem");
        addColumn(line -> t(line.state().key()))
                .setHeader(t("progress.state"))
                .setFlexGrow(0)
                .setWidth("9rem");
        Column<Reached> sentOn = addColumn(line -> Dates.day(line.sentOn()))
                .setHeader(t("progress.sent-on"))
                .setFlexGrow(0)
                .setWidth("9rem");
        Column<Reached> letter = addComponentColumn(ReachedGrid::letter)
                .setHeader(t("progress.letter"))
                .setFlexGrow(2)
                .setWidth("12rem");
        Room.onlyWide(this, List.of(parliament, sentOn, letter));
        setEmptyStateComponent(new Message(VaadinIcon.USERS, t("progress.nobody"), t("progress.nobody-sentence")));
    }

    void show(ReachedFilter filter) {
        setItems(
                query -> progress.reached(filter, query.getOffset(), query.getLimit()).stream(),
                query -> progress.count(filter));
    }

    private static Component name(Reached line) {
        Span where = new Span(line.party().isEmpty() ? line.chamber() : line.party() + " · " + line.chamber());
        where.addClassName("quiet");
        Component name = line.lawmaker() == null
                ? new Span(line.name())
                : new PathLink(LawmakerLinks.to(line.lawmaker()), line.name());
        Div cell = new Div(name, where);
        cell.addClassName("name-cell");
        return cell;
    }

    private static Component letter(Reached line) {
        return new PathLink(LetterLinks.to(line.letter()), line.letterTitle());
    }
}

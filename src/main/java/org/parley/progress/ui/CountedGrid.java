package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Message;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Room;
import org.parley.commitment.CommitmentState;
import org.parley.commitment.ui.CommitmentLinks;
import org.parley.contact.ui.ContactLinks;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.letter.ui.LetterLinks;
import org.parley.outcome.ActionStage;
import org.parley.outcome.ui.ActionLinks;
import org.parley.progress.Counted;
import org.parley.progress.CountedFilter;
import org.parley.progress.CountedLine;
import org.parley.progress.Measure;
import org.parley.recipient.RecipientState;

/** Whom or what a number counts, page by page from the database. */
class CountedGrid extends Grid<CountedLine> {

    private static final long serialVersionUID = 1L;

    private final transient Counted counted;
    private final Column<CountedLine> state;
    private Measure measure = Measure.ADDRESSED;

    CountedGrid(Counted counted) {
        super(50);
        this.counted = counted;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addComponentColumn(this::name)
                .setHeader(t("progress.name"))
                .setFlexGrow(3)
                .setWidth("14rem");
        Column<CountedLine> parliament = addColumn(CountedLine::parliament)
                .setHeader(t("progress.parliament"))
                .setFlexGrow(2)
                .setWidth("10rem");
        state = addColumn(this::state)
                .setHeader(t("progress.state"))
                .setFlexGrow(0)
                .setWidth("9rem");
        Column<CountedLine> day = addColumn(line -> Dates.day(line.day()))
                .setHeader(t("progress.day"))
                .setFlexGrow(0)
                .setWidth("9rem");
        Column<CountedLine> letter = addComponentColumn(CountedGrid::letter)
                .setHeader(t("progress.letter"))
                .setFlexGrow(2)
                .setWidth("12rem");
        Room.onlyWide(this, List.of(parliament, day, letter));
        setEmptyStateComponent(new Message(VaadinIcon.SEARCH, t("progress.nobody"), t("progress.nobody-sentence")));
    }

    void show(CountedFilter filter) {
        measure = filter.measure();
        state.setVisible(measure.things() != Measure.Things.MEETINGS);
        setItems(
                query -> counted.list(filter, query.getOffset(), query.getLimit()).stream(),
                query -> counted.count(filter));
    }

    private Component name(CountedLine line) {
        Span beside = new Span(line.beside());
        beside.addClassName("quiet");
        String called = line.name().isBlank() ? t("progress.met-nobody-listed") : line.name();
        String path = path(line);
        Component name = path.isEmpty() ? new Span(called) : new PathLink(path, called);
        name.getElement().setAttribute("dir", "auto");
        Div cell = new Div(name, beside);
        cell.addClassName("name-cell");
        return cell;
    }

    private String path(CountedLine line) {
        UUID lawmaker = line.lawmaker();
        return switch (measure.things()) {
            case RECIPIENTS -> lawmaker == null ? "" : LawmakerLinks.to(lawmaker);
            case MEETINGS -> ContactLinks.to(line.id());
            case COMMITMENTS -> CommitmentLinks.to(line.id());
            case ACTIONS -> ActionLinks.to(line.id());
        };
    }

    private String state(CountedLine line) {
        return switch (measure.things()) {
            case RECIPIENTS -> t(RecipientState.of(line.state()).key());
            case MEETINGS -> "";
            case COMMITMENTS ->
                t(CommitmentState.of(line.state()).map(CommitmentState::key).orElseThrow());
            case ACTIONS -> t(ActionStage.of(line.state()).map(ActionStage::key).orElseThrow());
        };
    }

    private static Component letter(CountedLine line) {
        UUID letter = line.letter();
        return letter == null ? new Span() : new PathLink(LetterLinks.to(letter), line.letterTitle());
    }
}

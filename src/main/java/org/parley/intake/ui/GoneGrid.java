package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Message;
import org.parley.base.ui.PathLink;
import org.parley.intake.Outcome;
import org.parley.intake.Sorting;
import org.parley.intake.decision.GoneLine;
import org.parley.lawmaker.ui.LawmakerLinks;

/** People who hold a seat in a chamber of the list and are not on it. */
class GoneGrid extends Grid<GoneLine> implements Searched {

    private static final long serialVersionUID = 1L;

    private String words = "";

    GoneGrid(Sorting sorting, UUID run) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("intake-grid");
        addColumn(new ComponentRenderer<>(GoneGrid::person))
                .setHeader(t("intake.person"))
                .setFlexGrow(3)
                .setWidth("8rem");
        addColumn(new ComponentRenderer<>(GoneGrid::seat))
                .setHeader(t("intake.seat"))
                .setFlexGrow(2)
                .setWidth("7rem");
        setItems(
                query -> sorting.gone(run, words, query.getOffset(), query.getLimit()).stream(),
                query -> sorting.countGone(run, words));
        setEmptyStateComponent(new Message(VaadinIcon.CHECK, t(Outcome.GONE.key()), t("intake.nobody")));
        setSelectionMode(SelectionMode.NONE);
    }

    @Override
    public void find(String typed) {
        words = typed;
        getDataProvider().refreshAll();
    }

    private static Component person(GoneLine line) {
        Anchor name = new PathLink(LawmakerLinks.to(line.lawmaker()), line.name());
        name.getElement().setAttribute("dir", "auto");
        Span detail = new Span(Stream.of(line.chamber(), line.constituency(), line.party())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        detail.addClassName("quiet");
        detail.getElement().setAttribute("dir", "auto");
        Div cell = new Div(name, detail);
        cell.addClassNames("name-cell", "wrap");
        return cell;
    }

    private static Component seat(GoneLine line) {
        Div cell = new Div(new Span(
                line.since() == null ? t("intake.seat-open") : t("intake.seat-since", Dates.day(line.since()))));
        if (line.ended()) {
            Span ended = new Span(t("intake.seat-ended"));
            ended.addClassName("mark");
            cell.add(ended);
        }
        cell.addClassNames("name-cell", "wrap");
        return cell;
    }
}

package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.intake.IntakeUndo;
import org.parley.intake.RestLine;
import org.parley.lawmaker.ui.LawmakerLinks;

/** What stays of an import that was taken back: whose, what, and why. */
class RestGrid extends Grid<RestLine> {

    private static final long serialVersionUID = 1L;

    RestGrid(IntakeUndo undo, UUID run, int lines) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("intake-grid");
        addColumn(new ComponentRenderer<>(RestGrid::person))
                .setHeader(t("intake.person"))
                .setFlexGrow(2)
                .setWidth("7rem");
        addColumn(new ComponentRenderer<>(RestGrid::what))
                .setHeader(t("intake.rest-what"))
                .setFlexGrow(3)
                .setWidth("7rem");
        addColumn(line -> t(line.reason()))
                .setHeader(t("intake.rest-why"))
                .setFlexGrow(3)
                .setWidth("7rem");
        setItems(query -> undo.rest(run, query.getOffset(), query.getLimit()).stream(), query -> lines);
        setAllRowsVisible(lines <= OutcomeList.FEW);
        setSelectionMode(SelectionMode.NONE);
    }

    private static Component person(RestLine line) {
        Anchor link = new PathLink(LawmakerLinks.to(line.lawmaker()), line.name());
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private static Component what(RestLine line) {
        if (line.field().isEmpty()) {
            return new Span(t("intake.rest-whole"));
        }
        Span now = new Span(FieldValues.of(line.field(), line.ours()));
        now.getElement().setAttribute("dir", "auto");
        Div cell = new Div(new Span(FieldNames.of(line.field())), now);
        if (!line.theirs().isEmpty()) {
            Span then = new Span(t("intake.rest-was", FieldValues.of(line.field(), line.theirs())));
            then.addClassName("quiet");
            cell.add(then);
        }
        cell.addClassNames("name-cell", "wrap");
        return cell;
    }
}

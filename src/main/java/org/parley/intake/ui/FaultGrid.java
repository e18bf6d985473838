package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.UUID;
import org.parley.base.ui.Message;
import org.parley.intake.FaultLine;
import org.parley.intake.Outcome;
import org.parley.intake.Sorting;

/** Lines or values that are not entered: where, what, why, and what to do. */
class FaultGrid extends Grid<FaultLine> implements Searched {

    private static final long serialVersionUID = 1L;

    private static final String VALUE_CELL = """
            <div class="name-cell wrap"><span dir="auto">${item.value}</span><span class="quiet" dir="auto">${item.column}</span></div>
            """;

    private String words = "";

    FaultGrid(Sorting sorting, UUID run, Outcome outcome) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("intake-grid");
        addColumn(fault -> t("intake.number", fault.line()))
                .setHeader(t("intake.line-number"))
                .setFlexGrow(0)
                .setWidth("4.2rem");
        addColumn(LitRenderer.<FaultLine>of(VALUE_CELL)
                        .withProperty("value", FaultLine::value)
                        .withProperty("column", FaultLine::column))
                .setHeader(t("intake.value"))
                .setFlexGrow(2)
                .setWidth("6rem");
        addColumn(fault -> t(fault.reason()))
                .setHeader(t("intake.why"))
                .setFlexGrow(3)
                .setWidth("8rem");
        setItems(
                query -> sorting.faults(run, outcome, words, query.getOffset(), query.getLimit()).stream(),
                query -> sorting.countFaults(run, outcome, words));
        setEmptyStateComponent(new Message(VaadinIcon.CHECK, t(outcome.key()), t("intake.no-faults")));
        setSelectionMode(SelectionMode.NONE);
    }

    @Override
    public void find(String typed) {
        words = typed;
        getDataProvider().refreshAll();
    }
}

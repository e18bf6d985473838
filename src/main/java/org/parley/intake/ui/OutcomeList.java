package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.base.ui.SearchField;
import org.parley.export.ui.Exporting;
import org.parley.intake.IntakeRun;
import org.parley.intake.Outcome;
import org.parley.intake.Sorting;

/** One of the lists behind the numbers, with the field that narrows it. */
class OutcomeList extends Composite<Div> {

    /** So many lines stand on the page without a window of their own. */
    static final int FEW = 8;

    private static final long serialVersionUID = 1L;

    private final TextField search = SearchField.about(t("intake.search"));
    private final Div bar = new Div(search);

    <G extends Grid<?> & Searched> OutcomeList(IntakeRun run, Outcome outcome, G grid, Component... more) {
        search.addValueChangeListener(typed -> grid.find(typed.getValue()));
        bar.addClassName("toolbar");
        if (run.counts().of(outcome) > Sorting.SHOWN) {
            Span first = new Span(t("intake.first-only", Sorting.SHOWN));
            first.addClassName("quiet");
            bar.add(first);
        }
        bar.add(more);
        // a short list needs no window of its own to be scrolled in
        grid.setAllRowsVisible(run.counts().of(outcome) <= FEW);
        getContent().addClassNames("card", "stack", "outcome-list");
        getContent().add(bar, grid);
    }

    /** Offers the list as a file, narrowed as it is. */
    OutcomeList exported(Exporting exporting, OutcomeExport export, IntakeRun run, Outcome outcome) {
        bar.add(exporting.button(
                () -> export.of(run, outcome, search.getValue()),
                () -> t("intake.people-count", export.size(run, outcome, search.getValue()))));
        return this;
    }
}

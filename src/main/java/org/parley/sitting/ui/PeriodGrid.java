package org.parley.sitting.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Room;
import org.parley.sitting.PeriodFilter;
import org.parley.sitting.PeriodLine;
import org.parley.sitting.SittingPeriods;

/** Periods one a row, page by page. */
class PeriodGrid extends Grid<PeriodLine> {

    private static final long serialVersionUID = 1L;

    private static final String NAME = """
            <div class="name-cell"><span dir="auto">${item.name}</span><span class="quiet" dir="auto">${item.detail}</span></div>
            """;

    private PeriodFilter shown = PeriodFilter.all(new UUID(0, 0));

    PeriodGrid(SittingPeriods periods, PeriodDialogs dialogs, boolean mayChange) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setSizeFull();
        addColumn(line -> PeriodText.days(line.details().from(), line.details().until()))
                .setHeader(t("sitting.days"))
                .setFlexGrow(2)
                .setWidth("9rem");
        addColumn(LitRenderer.<PeriodLine>of(NAME)
                        .withProperty("name", line -> line.details().name())
                        .withProperty("detail", PeriodText::detail))
                .setHeader(t("sitting.name"))
                .setFlexGrow(3)
                .setWidth("9rem");
        Column<PeriodLine> kind = addColumn(line -> t(line.details().kind().key()))
                .setHeader(t("sitting.kind"))
                .setFlexGrow(0)
                .setWidth("10rem");
        Room.onlyWide(this, List.of(kind));
        if (mayChange) {
            addComponentColumn(line -> tools(line, dialogs)).setFlexGrow(0).setWidth("6.5rem");
        }
        setItemsPageable(page -> periods.list(shown, page), page -> periods.count(shown));
    }

    void show(PeriodFilter filter, Component empty) {
        shown = filter;
        setEmptyStateComponent(empty);
        getDataProvider().refreshAll();
    }

    private static Component tools(PeriodLine line, PeriodDialogs dialogs) {
        String name = line.details().name();
        Div tools = new Div(
                small(VaadinIcon.EDIT, t("sitting.correct-one", name), () -> dialogs.correct(line)),
                small(VaadinIcon.TRASH, t("sitting.remove-one", name), () -> dialogs.remove(line)));
        tools.addClassName("row");
        return tools;
    }

    private static Button small(VaadinIcon icon, String label, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        return button;
    }
}

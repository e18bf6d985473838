package org.parley.sitting.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Keys;
import org.parley.sitting.PeriodFilter;
import org.parley.sitting.PeriodKind;
import org.parley.sitting.SittingPeriods;

/** What narrows the calendar of a parliament, and what is done with it. */
class SittingBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SittingPeriods periods;
    private final transient Imports imports;
    private final Select<Integer> year = new Select<>();
    private final Select<PeriodKind> kind = new Select<>();
    private final Span count = new Span();
    private final Button files;
    private final boolean mayChange;
    private PeriodFilter shown = PeriodFilter.all(new UUID(0, 0));

    SittingBar(SittingPeriods periods, PeriodDialogs dialogs, Imports imports, boolean mayChange) {
        this.periods = periods;
        this.imports = imports;
        this.mayChange = mayChange;
        filter(year, "sitting.year", "sitting.every-year");
        year.setItemLabelGenerator(one -> one == null ? t("sitting.every-year") : Integer.toString(one));
        year.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                SittingLinks.open(shown.in(chosen.getValue()));
            }
        });
        filter(kind, "sitting.kind", "sitting.every-kind");
        kind.setItems(PeriodKind.values());
        kind.setItemLabelGenerator(one -> t(one == null ? "sitting.every-kind" : one.key()));
        kind.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                SittingLinks.open(shown.of(chosen.getValue()));
            }
        });
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        files = new Button(
                t("sitting.files"), VaadinIcon.FILE_TEXT_O.create(), click -> imports.list(shown.parliament()));
        files.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button read =
                new Button(t("sitting.import"), VaadinIcon.UPLOAD.create(), click -> imports.read(shown.parliament()));
        read.setVisible(mayChange);
        Button add = new Button(t("sitting.add"), VaadinIcon.PLUS.create(), click -> dialogs.enter(shown.parliament()));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClassName("end");
        add.setVisible(mayChange);
        addClassName("toolbar");
        add(year, kind, count, files, read, Keys.on(Keys.NEW, add));
    }

    void show(PeriodFilter filter) {
        shown = filter;
        List<Integer> years = new ArrayList<>(periods.years(filter.parliament()));
        Integer asked = filter.year();
        if (asked != null && !years.contains(asked)) {
            years.add(asked);
        }
        year.setItems(years);
        year.setValue(asked);
        kind.setValue(filter.kind());
        count.setText(t("sitting.count", periods.count(filter)));
        files.setVisible(mayChange && imports.any(filter.parliament()));
    }

    private static void filter(Select<?> select, String about, String none) {
        select.setAriaLabel(t(about));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t(none));
    }
}

package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.DayOrder;
import org.parley.intake.column.Meaning;

/** One column: what it means and, where its days could be two, which of day and month comes first. */
class MappingLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ColumnsModel model;
    private final int index;
    private final ComboBox<Meaning> meaning = new ComboBox<>();
    private final Select<DayOrder> order = new Select<>();
    private final Span detail = new Span();
    private boolean following;

    MappingLine(ColumnsModel model, int index, Runnable changed) {
        this.model = model;
        this.index = index;
        String column = model.header().get(index);
        Span name = new Span(column);
        name.addClassName("mapping-name");
        Span samples = new Span(String.join(" · ", model.samples(index)));
        samples.addClassName("quiet");
        samples.getElement().setAttribute("dir", "auto");
        Div says = new Div(name, samples);
        says.addClassName("name-cell");
        meaning.setItems(Meaning.values());
        meaning.setItemLabelGenerator(word -> t(word.key()));
        meaning.setAriaLabel(t("intake.meaning-of", column));
        meaning.addValueChangeListener(chosen -> {
            if (!following) {
                model.means(index, chosen.getValue() == null ? Meaning.IGNORE : chosen.getValue());
                changed.run();
            }
        });
        order.setItems(DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST);
        order.setItemLabelGenerator(MappingLine::name);
        order.setAriaLabel(t("intake.days.of", column));
        order.setPlaceholder(t("intake.days.choose"));
        order.addValueChangeListener(chosen -> {
            if (!following && chosen.getValue() != null) {
                model.ordersDays(index, chosen.getValue());
                changed.run();
            }
        });
        detail.addClassName("quiet");
        getContent().add(says, meaning, new Div(order, detail));
        getContent().addClassName("mapping-line");
        follow();
    }

    /** Shows what the model says now. */
    void follow() {
        following = true;
        ColumnMeaning column = model.column(index);
        meaning.setValue(column.meaning());
        boolean asks = model.asksOrder(index);
        order.setVisible(asks);
        order.setValue(asks ? DayOrder.said(column.detail()).orElse(null) : null);
        detail.setVisible(!asks);
        detail.setText(detail(column));
        getContent().setClassName("ignored", column.meaning() == Meaning.IGNORE);
        following = false;
    }

    private static String detail(ColumnMeaning column) {
        if (column.meaning().isDay()) {
            return DayOrder.said(column.detail()).map(MappingLine::name).orElse("");
        }
        return column.meaning().saysWho() ? "" : column.detail();
    }

    private static String name(DayOrder order) {
        return t(order == DayOrder.DAY_FIRST ? "intake.days.day-first" : "intake.days.month-first");
    }
}

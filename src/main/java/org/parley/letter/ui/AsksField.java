package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.base.Ids;
import org.parley.letter.AskLine;

/** What the letter asks for: a line each, put in order, added and taken out. */
public class AsksField extends CustomField<List<AskLine>> {

    private static final long serialVersionUID = 1L;

    private final Div rows = new Div();
    private final List<Row> shown = new ArrayList<>();

    public AsksField() {
        super(List.of());
        setLabel(t("letter.asks"));
        rows.addClassName("ask-rows");
        Button add = new Button(t("letter.ask-add"), VaadinIcon.PLUS.create(), click -> {
            shown.add(new Row(new AskLine(Ids.next(), "")));
            order();
            shown.getLast().text.focus();
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Div(rows, add));
    }

    @Override
    protected List<AskLine> generateModelValue() {
        return shown.stream().map(Row::ask).filter(ask -> !ask.text().isEmpty()).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<AskLine> asks) {
        shown.clear();
        if (asks != null) {
            asks.forEach(ask -> shown.add(new Row(ask)));
        }
        order();
    }

    private void order() {
        rows.removeAll();
        for (int place = 0; place < shown.size(); place++) {
            rows.add(shown.get(place).at(place));
        }
    }

    private void move(Row row, int by) {
        int place = shown.indexOf(row);
        Collections.swap(shown, place, place + by);
        order();
        updateValue();
    }

    private void take(Row row) {
        shown.remove(row);
        order();
        updateValue();
    }

    /** One ask with what can be done to it. */
    private final class Row extends Div {

        private static final long serialVersionUID = 1L;

        private final transient AskLine ask;
        private final TextField text = new TextField();
        private final Button up = small(VaadinIcon.ARROW_UP, t("letter.ask-up"));
        private final Button down = small(VaadinIcon.ARROW_DOWN, t("letter.ask-down"));

        Row(AskLine ask) {
            this.ask = ask;
            text.setValue(ask.text());
            text.setMaxLength(500);
            text.setPlaceholder(t("letter.ask-placeholder"));
            text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            text.addValueChangeListener(change -> updateValue());
            up.addClickListener(click -> move(this, -1));
            down.addClickListener(click -> move(this, 1));
            Button remove = small(VaadinIcon.CLOSE_SMALL, t("letter.ask-remove"));
            remove.addClickListener(click -> take(this));
            addClassName("ask-row");
            add(text, up, down, remove);
        }

        Row at(int place) {
            text.setAriaLabel(t("letter.ask-number", place + 1));
            up.setEnabled(place > 0);
            down.setEnabled(place < shown.size() - 1);
            return this;
        }

        AskLine ask() {
            return new AskLine(ask.id(), text.getValue());
        }

        private static Button small(VaadinIcon icon, String label) {
            Button button = new Button(icon.create());
            button.setAriaLabel(label);
            button.setTooltipText(label);
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            return button;
        }
    }
}

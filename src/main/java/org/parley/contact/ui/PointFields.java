package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.contact.NextStep;
import org.parley.contact.point.Outcome;
import org.parley.contact.point.Point;

/** One point of a contact: what it was, what came of it, and its next step where one is to follow. */
class PointFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextArea text = new TextArea(t("contact.point"));
    private final Select<Outcome> outcome = new Select<>();
    private final NextStepFields next;
    private transient @Nullable UUID followUp;

    PointFields(NextStepFields next, Runnable remove) {
        this.next = next;
        text.setMaxLength(Point.LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMinRows(1);
        text.addClassName("wide");
        outcome.setLabel(t("contact.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> t(one.key()));
        outcome.setValue(Outcome.OPEN);
        outcome.addValueChangeListener(change -> offer());
        Button away = new Button(VaadinIcon.TRASH.create(), click -> remove.run());
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        away.setAriaLabel(t("contact.point-remove"));
        away.setTooltipText(t("contact.point-remove"));
        Div row = new Div(outcome, away);
        row.addClassName("point-row");
        next.sayTheSame();
        getContent().addClassName("point");
        getContent().add(text, row, next);
        offer();
    }

    void show(Point point) {
        followUp = point.followUp();
        text.setValue(point.text());
        outcome.setValue(point.outcome());
        offer();
    }

    void focus() {
        text.focus();
    }

    boolean isBlank() {
        return text.getValue().isBlank();
    }

    /** Whether nothing is missing; says at the field what is. A point that says nothing and asks for nothing is none. */
    boolean isComplete() {
        boolean saysNothing = isBlank() && raises();
        text.setErrorMessage(t("contact.refusal.point-empty"));
        text.setInvalid(saysNothing);
        return !saysNothing && (!raises() || next.isComplete(text.getValue()));
    }

    Point read() {
        return new Point(text.getValue(), outcome.getValue(), raises() ? next.id() : followUp);
    }

    /** Its next step, which says what the point says where nothing else was typed. */
    Stream<NextStep> step() {
        return raises() ? Stream.ofNullable(next.read(text.getValue())) : Stream.empty();
    }

    HasValue<?, ?>[] watched() {
        return Stream.concat(Stream.of(text, outcome), Stream.of(next.watched()))
                .toArray(HasValue<?, ?>[]::new);
    }

    private void offer() {
        next.setVisible(raises());
    }

    private boolean raises() {
        return followUp == null && outcome.getValue() == Outcome.TO_FOLLOW_UP;
    }
}

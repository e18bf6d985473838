package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;
import org.parley.followup.repetition.RepeatUnit;
import org.parley.followup.repetition.Repetition;

/** Asks how something is done again and again: not at all, or in which steps and until when. */
class RepetitionFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Select<RepeatUnit> unit = new Select<>();
    private final IntegerField every = new IntegerField(t("followup.repeat.every"));
    private final DatePicker until = DayFields.day(t("followup.repeat.until"));

    private transient @Nullable Repetition shown;

    RepetitionFields() {
        unit.setLabel(t("followup.repeat"));
        unit.setItems(RepeatUnit.values());
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(t("followup.repeat.none"));
        unit.setItemLabelGenerator(one -> t(one == null ? "followup.repeat.none" : one.key()));
        unit.addValueChangeListener(change -> fit());
        every.setMin(1);
        every.setMax(Repetition.LONGEST);
        every.setValue(1);
        every.setStepButtonsVisible(true);
        until.setPlaceholder(t("followup.repeat.forever"));
        until.setClearButtonVisible(true);
        getContent().addClassName("fields");
        getContent().add(unit, every, until);
        fit();
    }

    void show(@Nullable Repetition repetition) {
        shown = repetition;
        unit.setValue(repetition == null ? null : repetition.unit());
        every.setValue(repetition == null ? 1 : repetition.every());
        until.setValue(repetition == null ? null : repetition.until());
    }

    HasValue<?, ?>[] watched() {
        return new HasValue<?, ?>[] {unit, every, until};
    }

    /** Whether it can be read; what cannot be says why. */
    boolean areComplete(@Nullable LocalDate first) {
        if (unit.isEmpty()) {
            return true;
        }
        Integer steps = every.getValue();
        every.setErrorMessage(t("followup.repeat.refusal.every", Repetition.LONGEST));
        every.setInvalid(every.isVisible() && (steps == null || steps < 1 || steps > Repetition.LONGEST));
        LocalDate last = until.getValue();
        until.setErrorMessage(t("followup.repeat.refusal.until"));
        Repetition same = goingOn();
        LocalDate from = same == null ? first : same.on();
        until.setInvalid(last != null && from != null && last.isBefore(from));
        return !every.isInvalid() && !until.isInvalid();
    }

    /** What was chosen; beginning on a day, unless it goes on in the steps that it had. Null for once. */
    @Nullable
    Repetition read(LocalDate first) {
        RepeatUnit chosen = unit.getValue();
        Repetition same = goingOn();
        return chosen == null
                ? null
                : same == null
                        ? Repetition.from(first, chosen, every.getValue(), until.getValue())
                        : same.until(until.getValue());
    }

    /** What was shown, where its steps are left as they are. */
    private @Nullable Repetition goingOn() {
        Repetition before = shown;
        boolean same = before != null
                && before.unit() == unit.getValue()
                && (before.unit() == RepeatUnit.WEEKDAY || Objects.equals(before.every(), every.getValue()));
        return same ? before : null;
    }

    /** How something repeats, in words. */
    static String inWords(Repetition repetition) {
        String every = t(repetition.unit().everyKey(), repetition.every());
        LocalDate last = repetition.until();
        return last == null ? every : t("followup.repeat.every-until", every, Dates.day(last));
    }

    private void fit() {
        every.setVisible(unit.getValue() != null && unit.getValue() != RepeatUnit.WEEKDAY);
        until.setVisible(unit.getValue() != null);
    }
}

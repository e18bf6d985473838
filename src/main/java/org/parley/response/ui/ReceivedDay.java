package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Binder;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;

/**
 * The fields for the day on which something came. One before the letter was sent is asked about; one more than a year before it, or
 * to come, is a slip.
 */
class ReceivedDay implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DatePicker day = DayFields.day(t("response.received-on"));
    private final Checkbox early = new Checkbox();
    private final LocalDate sentOn;
    private final LocalDate today;

    /** Fields that say today, for what was sent on a day; null for nobody who was sent to. */
    ReceivedDay(@Nullable LocalDate sentOn, LocalDate today) {
        this.sentOn = sentOn == null ? LocalDate.MIN.plusYears(1) : sentOn;
        this.today = today;
        day.setMax(today);
        day.setManualValidation(true);
        early.setLabel(t("response.early", Dates.day(sentOn)));
        early.addClassName("wide");
        early.setVisible(false);
        day.addValueChangeListener(change -> ask());
        day.setValue(today);
    }

    DatePicker day() {
        return day;
    }

    /** Ticked by who is sure that it came before the letter was sent; to be seen only then. */
    Checkbox early() {
        return early;
    }

    /** Says at the field what cannot be. */
    <D> Binder.BindingBuilder<D, LocalDate> check(Binder.BindingBuilder<D, LocalDate> binding) {
        return binding.asRequired(t("response.day-missing"))
                .withValidator(typed -> !typed.isAfter(today), t("response.refusal.in-the-future"))
                .withValidator(typed -> !isWrong(typed), t("response.refusal.wrong-year"))
                .withValidator(
                        typed -> early.getValue() || !typed.isBefore(sentOn),
                        typed -> t("response.before-sending", Dates.day(sentOn)));
    }

    private void ask() {
        LocalDate typed = day.getValue();
        boolean asks = typed != null && typed.isBefore(sentOn) && !isWrong(typed);
        early.setVisible(asks);
        if (!asks) {
            early.setValue(false);
        }
    }

    private boolean isWrong(LocalDate typed) {
        return typed.isBefore(sentOn.minusYears(1));
    }
}

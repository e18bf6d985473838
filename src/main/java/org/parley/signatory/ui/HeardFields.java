package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.attachment.ui.AttachmentsField;
import org.parley.base.ui.DayFields;
import org.parley.signatory.Heard;
import org.parley.signatory.SignatoryShow;

/** What we heard: on which day, and how we know. The fields are those that the kind of news has. */
class HeardFields extends Composite<FormLayout> {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<SignatoryShow> kind = new RadioButtonGroup<>(t("signatory.heard"));
    private final DatePicker day = DayFields.day(t("signatory.day"));
    private final TextField authorisedBy = new TextField(t("signatory.authorised-by"));
    private final TextField knownBy = new TextField(t("signatory.known-by"));
    private final TextField because = new TextField(t("signatory.because"));

    private final Div files = new Div();

    HeardFields(LocalDate today, SignatoryShow... kinds) {
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> t(one.key(), 1));
        kind.addValueChangeListener(change -> fit());
        kind.setVisible(kinds.length > 1);
        kind.setValue(kinds[0]);
        day.setValue(today);
        day.setMax(today);
        day.setRequired(true);
        day.setI18n(day.getI18n().setMaxErrorMessage(t("signatory.refusal.tomorrow")));
        authorisedBy.setHelperText(t("signatory.authorised-by-help"));
        knownBy.setHelperText(t("signatory.known-by-help"));
        authorisedBy.setMaxLength(300);
        knownBy.setMaxLength(300);
        because.setMaxLength(500);
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        getContent().add(kind, 2);
        getContent().add(day, authorisedBy, knownBy);
        getContent().add(because, 2);
        getContent().add(files, 2);
        fit();
    }

    /** Offers a field for the files that show that they sign, where that is what we heard. */
    HeardFields with(AttachmentsField evidence) {
        files.add(evidence);
        return this;
    }

    /** Shows who said so and how we know it, to be corrected. */
    void show(LocalDate on, String by, String known) {
        day.setValue(on);
        authorisedBy.setValue(by);
        knownBy.setValue(known);
    }

    HasValue<?, ?>[] fields() {
        return new HasValue<?, ?>[] {kind, day, authorisedBy, knownBy, because};
    }

    /** What was typed, none while the day is missing or is to come. */
    Optional<Heard> typed() {
        LocalDate on = day.getValue();
        if (on == null || day.isInvalid()) {
            day.setErrorMessage(t("signatory.day-missing"));
            day.setInvalid(true);
            return Optional.empty();
        }
        return Optional.of(
                switch (kind.getValue()) {
                    case SIGNED, LATE -> new Heard.Signature(on, authorisedBy.getValue(), knownBy.getValue());
                    case INVITED -> new Heard.Invitation(on);
                    case DECLINED -> new Heard.No(on, because.getValue());
                    case WITHDREW -> new Heard.Withdrawal(on);
                });
    }

    private void fit() {
        boolean signs = kind.getValue() == SignatoryShow.SIGNED;
        authorisedBy.setVisible(signs);
        knownBy.setVisible(signs);
        files.setVisible(signs);
        because.setVisible(kind.getValue() == SignatoryShow.DECLINED);
    }
}

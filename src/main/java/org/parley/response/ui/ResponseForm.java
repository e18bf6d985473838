package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;
import org.parley.response.ReceivedVia;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseDetails;

/** The fields of a response. Every class says in a line what it means and what it counts for. */
class ResponseForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final @Nullable LocalDate sentOn;
    private final LocalDate today;
    private final Select<ResponseClass> responseClass = new Select<>();
    private final DatePicker receivedOn = DayFields.day(t("response.received-on"));
    private final Select<ReceivedVia> via = new Select<>();
    private final TextField signedBy = new TextField(t("response.signed-by"));
    private final TextArea text = new TextArea(t("response.text"));

    ResponseForm(@Nullable LocalDate sentOn, LocalDate today) {
        this.sentOn = sentOn;
        this.today = today;
        responseClass.setLabel(t("response.class"));
        responseClass.setItems(ResponseClass.values());
        responseClass.setItemLabelGenerator(one -> t(one.key()));
        responseClass.setRenderer(new ComponentRenderer<>(ResponseForm::explained));
        responseClass.setRequiredIndicatorVisible(true);
        responseClass.addClassName("wide");
        responseClass.addValueChangeListener(change -> responseClass.setHelperText(
                change.getValue() == null ? "" : t(change.getValue().explanation())));
        receivedOn.setValue(today);
        receivedOn.setMin(sentOn);
        receivedOn.setMax(today);
        receivedOn.setManualValidation(true);
        via.setLabel(t("response.via"));
        via.setItems(ReceivedVia.values());
        via.setItemLabelGenerator(one -> t(one.key()));
        via.setValue(ReceivedVia.EMAIL);
        signedBy.setHelperText(t("response.signed-by-help"));
        signedBy.setMaxLength(ResponseDetails.SIGNED_BY);
        signedBy.setValueChangeMode(ValueChangeMode.LAZY);
        signedBy.addClassName("wide");
        text.setHelperText(t("response.text-help"));
        text.setMaxLength(ResponseDetails.TEXT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMinRows(4);
        text.setMaxRows(14);
        text.addClassName("wide");
        getContent().addClassName("fields");
        getContent().add(responseClass, receivedOn, via, text, signedBy);
    }

    /** Whether nothing is missing or impossible; says at the fields what is. */
    boolean isComplete() {
        responseClass.setErrorMessage(t("response.class-missing"));
        responseClass.setInvalid(responseClass.isEmpty());
        LocalDate day = receivedOn.getValue();
        boolean impossible = day == null || day.isAfter(today) || (sentOn != null && day.isBefore(sentOn));
        receivedOn.setErrorMessage(
                sentOn == null ? t("response.day-missing") : t("response.day-between", Dates.day(sentOn)));
        receivedOn.setInvalid(impossible);
        return !responseClass.isEmpty() && !impossible;
    }

    ResponseDetails read(UUID recipient) {
        return new ResponseDetails(
                recipient,
                receivedOn.getValue(),
                via.getValue(),
                responseClass.getValue(),
                text.getValue(),
                signedBy.getValue());
    }

    void focus() {
        responseClass.focus();
    }

    HasValue<?, ?>[] watched() {
        return new HasValue<?, ?>[] {responseClass, receivedOn, via, text, signedBy};
    }

    private static Span explained(ResponseClass one) {
        Span explanation = new Span(t(one.explanation()));
        explanation.addClassName("quiet");
        Span cell = new Span(new Span(t(one.key())), explanation);
        cell.addClassName("name-cell");
        return cell;
    }
}

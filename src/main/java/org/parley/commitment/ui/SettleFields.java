package org.parley.commitment.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.parley.base.ui.DayFields;
import org.parley.commitment.CommitmentLine;
import org.parley.commitment.Settlement;
import org.parley.position.PositionDetails;

/** What became of a commitment, and by what that is shown. */
class SettleFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final boolean kept;
    private final transient CommitmentLine line;
    private final LocalDate today;
    private final DatePicker day = DayFields.day(t("commitment.settled-on"));
    private final TextArea proof = new TextArea(t("commitment.proof"));
    private final TextField link = new TextField(t("position.link"));

    SettleFields(CommitmentLine line, boolean kept, LocalDate today) {
        this.kept = kept;
        this.line = line;
        this.today = today;
        day.setValue(today);
        day.setManualValidation(true);
        proof.setHelperText(t(kept ? "commitment.proof-help" : "commitment.broken-help"));
        proof.setMinRows(2);
        proof.setMaxLength(Settlement.PROOF);
        link.setPlaceholder("https://");
        proof.addClassName("wide");
        link.addClassName("wide");
        getContent().addClassName("fields");
        getContent().add(day, proof, link);
    }

    /** Whether nothing is missing or impossible; says at the fields what is. */
    boolean isComplete() {
        LocalDate on = day.getValue();
        boolean early = on != null && on.isBefore(line.details().promisedOn());
        day.setErrorMessage(t(early ? "commitment.refusal.settled-before" : "commitment.refusal.future"));
        day.setInvalid(on == null || early || on.isAfter(today));
        link.setErrorMessage(t("position.refusal.link"));
        link.setInvalid(!PositionDetails.isLink(link.getValue()));
        proof.setErrorMessage(t("commitment.refusal.proof"));
        proof.setInvalid(kept && proof.getValue().isBlank() && link.getValue().isBlank());
        return !day.isInvalid() && !link.isInvalid() && !proof.isInvalid();
    }

    Settlement read() {
        return new Settlement(kept, day.getValue(), link.getValue(), proof.getValue());
    }

    HasValue<?, ?>[] watched() {
        return new HasValue<?, ?>[] {day, proof, link};
    }
}

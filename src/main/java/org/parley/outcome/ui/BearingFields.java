package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.letter.AskLine;
import org.parley.letter.ui.LetterPicker;
import org.parley.outcome.Bearing;
import org.parley.outcome.BearingDetails;

/** What an action has to do with a letter: the letter, perhaps one of its asks, what is said, and why. */
class BearingFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ActionTools tools;
    private final LetterPicker letter;
    private final ComboBox<AskLine> ask = new ComboBox<>(t("outcome.ask"));
    private final RadioButtonGroup<Bearing> bearing = new RadioButtonGroup<>(t("outcome.bearing"));
    private final TextArea reason = new TextArea(t("outcome.reason"));

    BearingFields(ActionTools tools) {
        this.tools = tools;
        letter = new LetterPicker(tools.letters(), t("outcome.letter"));
        letter.addClassName("wide");
        letter.setRequiredIndicatorVisible(true);
        letter.addValueChangeListener(change -> offer(change.getValue()));
        ask.setItemLabelGenerator(AskLine::text);
        ask.setHelperText(t("outcome.ask-help"));
        ask.setClearButtonVisible(true);
        ask.addClassName("wide");
        bearing.setItems(Bearing.values());
        bearing.setItemLabelGenerator(one -> t(one.key()));
        bearing.setHelperText(t("outcome.bearing-help"));
        bearing.setRequiredIndicatorVisible(true);
        bearing.addClassName("wide");
        bearing.addValueChangeListener(
                change -> reason.setRequiredIndicatorVisible(change.getValue() == Bearing.CONTRIBUTED));
        reason.setMaxLength(BearingDetails.REASON);
        reason.setHelperText(t("outcome.reason-help"));
        reason.setMinRows(2);
        reason.addClassName("wide");
        offer(null);
        getContent().addClassName("fields");
        getContent().add(letter, ask, bearing, reason);
    }

    /** Shows what was said, to be said otherwise. */
    BearingFields showing(BearingDetails details) {
        letter.setValue(details.letter());
        offer(details.letter());
        ask.getListDataView()
                .getItems()
                .filter(line -> Objects.equals(line.id(), details.ask()))
                .findFirst()
                .ifPresent(ask::setValue);
        bearing.setValue(details.bearing());
        reason.setValue(details.reason());
        return this;
    }

    /** What was said; none while a field shows what is missing. */
    Optional<BearingDetails> typed() {
        UUID whose = letter.getValue();
        letter.setErrorMessage(t("outcome.letter-missing"));
        letter.setInvalid(whose == null);
        bearing.setErrorMessage(t("outcome.bearing-missing"));
        bearing.setInvalid(bearing.isEmpty());
        reason.setErrorMessage(t("outcome.refusal.reason"));
        reason.setInvalid(
                bearing.getValue() == Bearing.CONTRIBUTED && reason.getValue().isBlank());
        if (whose == null || bearing.isInvalid() || reason.isInvalid()) {
            return Optional.empty();
        }
        AskLine one = ask.getValue();
        return Optional.of(
                new BearingDetails(whose, one == null ? null : one.id(), bearing.getValue(), reason.getValue()));
    }

    HasValue<?, ?>[] watched() {
        return new HasValue<?, ?>[] {letter, ask, bearing, reason};
    }

    private void offer(@Nullable UUID whose) {
        List<AskLine> asks =
                whose == null ? List.of() : tools.letters().text(whose).says().asks();
        ask.setItems(asks);
        ask.setEnabled(!asks.isEmpty());
    }
}

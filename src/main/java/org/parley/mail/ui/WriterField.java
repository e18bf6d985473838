package org.parley.mail.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.Lawmakers;
import org.parley.lawmaker.ui.LawmakerPicker;
import org.parley.mail.Writer;

/** Whose mail it is. Who was recognised for certain is chosen; of several each is offered, and the person chooses. */
class WriterField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final LawmakerPicker picker;
    private final transient List<Writer> writers;

    WriterField(List<Writer> writers, Lawmakers lawmakers) {
        this.writers = writers;
        picker = new LawmakerPicker(lawmakers, t("mail.writer"));
        picker.setWidthFull();
        picker.setRequiredIndicatorVisible(true);
        boolean one = writers.stream().map(Writer::lawmaker).distinct().count() == 1;
        Span known = new Span(
                writers.isEmpty()
                        ? t("mail.writer-unknown")
                        : one ? known(writers.getFirst()) : t("mail.writer-several"));
        known.addClassName("quiet");
        getContent().addClassName("stack");
        getContent().add(picker, known);
        if (one) {
            picker.setValue(writers.getFirst().lawmaker());
        } else {
            writers.forEach(writer -> getContent().add(offer(writer)));
        }
    }

    void whenChosen(Runnable then) {
        picker.addValueChangeListener(change -> then.run());
    }

    @Nullable
    UUID lawmaker() {
        return picker.getValue();
    }

    String name() {
        LawmakerLine line = picker.picked();
        return line == null ? "" : line.name();
    }

    /** What was recognised of whoever is chosen; null when somebody else is. */
    @Nullable
    Writer chosen() {
        return writers.stream()
                .filter(writer -> writer.lawmaker().equals(picker.getValue()))
                .findFirst()
                .orElse(null);
    }

    void missing(boolean is) {
        picker.setErrorMessage(t("mail.writer-missing"));
        picker.setInvalid(is);
    }

    private Button offer(Writer writer) {
        Button offer = new Button(
                t("mail.writer-offer", writer.name(), writer.seat(), known(writer)),
                click -> picker.setValue(writer.lawmaker()));
        offer.addThemeVariants(ButtonVariant.LUMO_SMALL);
        offer.addClassName("offer");
        return offer;
    }

    private static String known(Writer writer) {
        return t(writer.by().key(), writer.staffName());
    }
}

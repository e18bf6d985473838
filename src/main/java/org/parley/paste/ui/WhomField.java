package org.parley.paste.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.paste.Meant;
import org.parley.paste.text.Doubt;
import org.parley.recipient.AddresseeChoice;
import org.parley.recipient.Addressees;

/** One name of the "To:" block and whom it means: proposed where it is known, asked where it is not, or left out. */
class WhomField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Meant meant;
    private final ComboBox<AddresseeChoice> whom = new ComboBox<>();
    private final Checkbox leaveOut = new Checkbox(t("paste.leave-out"));
    private final Span note = new Span();

    WhomField(Meant meant, @Nullable Doubt doubt, boolean out, Addressees addressees) {
        this.meant = meant;
        Span name = new Span(meant.name());
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("whom-name");
        whom.setAriaLabel(t("paste.whom", meant.name()));
        whom.setPlaceholder(t("paste.whom-placeholder"));
        whom.setItemLabelGenerator(WhomField::label);
        whom.setItemsPageable(
                (page, typed) -> typed.isBlank() && !meant.candidates().isEmpty()
                        ? part(meant.candidates(), (int) page.getOffset(), page.getPageSize())
                        : addressees.choices(typed, page.getOffset(), page.getPageSize()));
        whom.setClearButtonVisible(true);
        if (meant.sure() && doubt == null) {
            whom.setValue(meant.candidates().getFirst());
        }
        leaveOut.setValue(out);
        leaveOut.addValueChangeListener(change -> tell(doubt));
        whom.addValueChangeListener(change -> tell(doubt));
        note.addClassName("whom-note");
        Div choice = new Div(whom, leaveOut);
        choice.addClassName("whom-choice");
        getContent().addClassName("whom");
        getContent().add(name, choice, note);
        tell(doubt);
    }

    /** Whether nobody said yet whom it means. */
    boolean isOpen() {
        return !leaveOut.getValue() && whom.isEmpty();
    }

    Optional<AddresseeChoice> chosen() {
        return leaveOut.getValue() ? Optional.empty() : whom.getOptionalValue();
    }

    private void tell(@Nullable Doubt doubt) {
        whom.setEnabled(!leaveOut.getValue());
        getContent().setClassName("open", isOpen());
        note.setVisible(isOpen());
        note.setText(question(doubt));
    }

    private String question(@Nullable Doubt doubt) {
        if (meant.candidates().isEmpty()) {
            return t("paste.whom-nobody");
        }
        if (meant.candidates().size() > 1) {
            return t("paste.whom-several", meant.candidates().size());
        }
        String who = label(meant.candidates().getFirst());
        return doubt == null ? t("paste.whom-perhaps", who) : t(doubt.key()) + " " + t("paste.whom-perhaps", who);
    }

    private static String label(AddresseeChoice choice) {
        return choice.detail().isEmpty() ? choice.name() : choice.name() + " · " + choice.detail();
    }

    private static <T> List<T> part(List<T> all, int offset, int size) {
        return all.subList(Math.min(offset, all.size()), Math.min(offset + size, all.size()));
    }
}

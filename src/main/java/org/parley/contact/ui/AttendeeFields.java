package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.Side;
import org.parley.partner.Partners;
import org.parley.partner.ui.PartnerPicker;

/** Somebody who was there as well: by name, from a partner, or both. */
class AttendeeFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField name = line("contact.attendee.name");
    private final PartnerPicker partner;
    private final TextField office = line("contact.attendee.office");
    private final Select<Side> side = new Select<>();
    private final Select<Part> part = parts(t("contact.part"));

    AttendeeFields(Partners partners, Runnable remove) {
        partner = new PartnerPicker(partners, t("contact.attendee.partner"));
        partner.addValueChangeListener(change -> fit());
        office.setPlaceholder(t("contact.attendee.office-for-example"));
        side.setLabel(t("contact.attendee.side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(one -> t(one.key()));
        side.setValue(Side.THEIRS);
        Button away = new Button(VaadinIcon.TRASH.create(), click -> remove.run());
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        away.setAriaLabel(t("contact.attendee.remove"));
        away.setTooltipText(t("contact.attendee.remove"));
        Div row = new Div(part, away);
        row.addClassName("point-row");
        Div fields = new Div(name, office, partner, side);
        fields.addClassName("fields");
        getContent().addClassName("point");
        getContent().add(fields, row);
    }

    /** A choice of what somebody did. */
    static Select<Part> parts(String label) {
        Select<Part> parts = new Select<>();
        parts.setLabel(label);
        parts.setItems(Part.values());
        parts.setItemLabelGenerator(one -> t(one.key()));
        parts.setValue(Part.PRESENT);
        return parts;
    }

    void show(Attendee attendee) {
        name.setValue(attendee.name());
        partner.setValue(attendee.partnerId());
        office.setValue(attendee.office());
        side.setValue(attendee.side());
        part.setValue(attendee.part());
        fit();
    }

    void focus() {
        name.focus();
    }

    boolean isBlank() {
        return isNobody() && office.getValue().isBlank();
    }

    /** Whether it says who it was; says at the field when it does not. */
    boolean isComplete() {
        name.setErrorMessage(t("contact.refusal.attendee-nobody"));
        name.setInvalid(!isBlank() && isNobody());
        return !name.isInvalid();
    }

    Attendee read() {
        return new Attendee(side.getValue(), partner.getValue(), name.getValue(), office.getValue(), part.getValue());
    }

    HasValue<?, ?>[] watched() {
        return new HasValue<?, ?>[] {name, partner, office, side, part};
    }

    private boolean isNobody() {
        return name.getValue().isBlank() && partner.getValue() == null;
    }

    /** A partner is on our side. */
    private void fit() {
        boolean ours = partner.getValue() != null;
        side.setReadOnly(ours);
        if (ours) {
            side.setValue(Side.OURS);
        }
    }

    private static TextField line(String key) {
        TextField line = new TextField(t(key));
        line.setMaxLength(Attendee.LONGEST);
        return line;
    }
}

package org.parley.letterhead.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.parley.base.ui.EntryForm;
import org.parley.letterhead.LetterheadDetails;

/** The fields of the letterhead, and below them how it will look. */
class LetterheadForm extends EntryForm<Div, LetterheadDetails> {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(t("letterhead.name"));
    private final TextArea address = new TextArea(t("letterhead.address"));
    private final TextField contact = new TextField(t("letterhead.contact"));
    private final TextField note = new TextField(t("letterhead.note"));
    private final LetterheadPaper paper = new LetterheadPaper();

    LetterheadForm(LetterheadDetails details) {
        super(LetterheadDetails.class);
        name.setMaxLength(200);
        address.setMaxLength(600);
        address.setMinRows(3);
        address.setHelperText(t("letterhead.address-help"));
        contact.setMaxLength(200);
        contact.setHelperText(t("letterhead.contact-help"));
        note.setMaxLength(200);
        note.setHelperText(t("letterhead.note-help"));
        binder.bind(name, "name");
        binder.bind(address, "address");
        binder.bind(contact, "contact");
        binder.bind(note, "note");
        part("name", name);
        part("address", address);
        part("contact", contact);
        part("note", note);
        binder.readRecord(details);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        address.setValueChangeMode(ValueChangeMode.LAZY);
        contact.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        binder.addValueChangeListener(change -> preview());
        preview();
        FormLayout fields = new FormLayout(name, address, contact, note);
        fields.setColspan(name, 2);
        fields.setColspan(address, 2);
        fields.setColspan(contact, 2);
        fields.setColspan(note, 2);
        getContent().add(fields, paper);
        getContent().addClassName("stack");
    }

    private void preview() {
        paper.show(new LetterheadDetails(name.getValue(), address.getValue(), contact.getValue(), note.getValue())
                .shown());
    }
}

package org.parley.partner.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.base.ui.EntryForm;
import org.parley.partner.PersonDetails;

/** The fields of somebody at a partner. */
class PersonForm extends EntryForm<FormLayout, PersonDetails> {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(t("partner.person-name"));
    private final TextField role = new TextField(t("partner.person-role"));
    private final EmailField email = new EmailField(t("partner.person-email"));
    private final TextField phone = new TextField(t("partner.person-phone"));

    PersonForm(PersonDetails details) {
        super(PersonDetails.class);
        name.setAutofocus(true);
        email.setErrorMessage(t("refusal.email"));
        binder.forField(name).asRequired(t("partner.needed")).bind("name");
        binder.forField(role).bind("role");
        binder.forField(email)
                .withValidator(
                        typed -> typed.isBlank() || typed.strip().matches("[^\\s@<>\"]+@[^\\s@<>\"]+"),
                        t("refusal.email"))
                .bind("email");
        binder.forField(phone).bind("phone");
        part("name", name);
        part("role", role);
        part("email", email);
        part("phone", phone);
        binder.readRecord(details);
        getContent().add(name, role, email, phone);
    }
}

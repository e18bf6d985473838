package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.parley.base.ui.EntryForm;
import org.parley.partner.Partners;
import org.parley.partner.ui.PartnerPicker;
import org.parley.signatory.SignatoryDetails;

/** Who signs, and how they stand under the letter: a partner, or a person. */
class SignatoryForm extends EntryForm<FormLayout, SignatoryDetails> {

    private static final long serialVersionUID = 1L;

    private final transient Partners partners;
    private final PartnerPicker partner;
    private final TextField person = new TextField(t("signatory.person"));
    private final TextField description = new TextField(t("signatory.description"));
    private final TextField displayName = new TextField(t("signatory.display-name"));
    private final Checkbox anonymous = new Checkbox(t("signatory.anonymous"));

    SignatoryForm(Partners partners, SignatoryDetails details) {
        super(SignatoryDetails.class);
        this.partners = partners;
        partner = new PartnerPicker(partners, t("signatory.partner"));
        partner.setHelperText(t("signatory.partner-help"));
        displayName.setHelperText(t("signatory.display-name-help"));
        anonymous.setHelperText(t("signatory.anonymous-help"));
        binder.forField(partner).bind("partner");
        binder.forField(person)
                .withValidator(
                        name -> (partner.getValue() == null) != name.isBlank(), t("signatory.refusal.one-of-both"))
                .bind("person");
        binder.forField(description).bind("description");
        binder.forField(displayName).bind("displayName");
        binder.forField(anonymous).bind("anonymous");
        part("partner", partner);
        part("person", person);
        part("description", description);
        part("displayName", displayName);
        part("anonymous", anonymous);
        binder.readRecord(details);
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        getContent().add(partner, 2);
        getContent().add(person, description);
        getContent().add(displayName, 2);
        getContent().add(anonymous, 2);
    }

    @Override
    protected String text(String part, Object value) {
        return switch (value) {
            case UUID id -> partners.line(id).name();
            case Boolean hidden -> t(hidden ? "signatory.is-anonymous" : "signatory.is-named");
            default -> super.text(part, value);
        };
    }
}

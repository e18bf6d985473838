package org.parley.partner.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.parley.base.ui.EntryForm;
import org.parley.partner.OtherName;
import org.parley.partner.PartnerDetails;

/** The fields of a partner. */
class PartnerForm extends EntryForm<FormLayout, PartnerDetails> {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(t("partner.name"));
    private final TextField acronym = new TextField(t("partner.acronym"));
    private final ComboBox<String> country = CountryBox.ofTheWorld();
    private final TextArea otherNames = new TextArea(t("partner.other-names"));
    private final TextField website = new TextField(t("partner.website"));
    private final TextArea notes = new TextArea(t("partner.notes"));

    PartnerForm(PartnerDetails details) {
        super(PartnerDetails.class);
        name.setAutofocus(true);
        otherNames.setHelperText(t("partner.other-names-help"));
        otherNames.setMinRows(2);
        notes.setMinRows(3);
        notes.setMaxRows(12);
        website.setPlaceholder("https://");
        binder.forField(name).asRequired(t("partner.needed")).bind("name");
        binder.forField(acronym).bind("acronym");
        binder.forField(country).bind("country");
        binder.forField(otherNames)
                .withConverter(OtherName::of, OtherName::lines)
                .withValidator(names -> names.size() <= 40, t("partner.other-names-many"))
                .bind("otherNames");
        binder.forField(website)
                .withValidator(text -> text.strip().matches(PartnerDetails.WEBSITE), t("partner.website-wrong"))
                .bind("website");
        binder.forField(notes).bind("notes");
        part("name", name);
        part("acronym", acronym);
        part("country", country);
        part("otherNames", otherNames);
        part("website", website);
        part("notes", notes);
        binder.readRecord(details);
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        getContent().add(name, 2);
        getContent().add(acronym, country);
        getContent().add(otherNames, 2);
        getContent().add(website, 2);
        getContent().add(notes, 2);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected String text(String part, Object value) {
        return switch (part) {
            case "country" -> CountryBox.name((String) value);
            case "otherNames" -> OtherName.lines((List<OtherName>) value);
            default -> super.text(part, value);
        };
    }
}

package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.parley.base.ui.EntryForm;
import org.parley.letter.ui.Languages;
import org.parley.parliament.Parliaments;
import org.parley.version.VersionDetails;

/** The fields of a version, its text apart. */
class VersionForm extends EntryForm<FormLayout, VersionDetails> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> language = new ComboBox<>(t("letter.language"));
    private final ParliamentField parliament;
    private final TextField title = new TextField(t("letter.title"));

    /** The fields; a correction stays in its language and for its parliament. */
    VersionForm(Parliaments parliaments, String letterTitle, boolean correction) {
        super(VersionDetails.class);
        parliament = new ParliamentField(parliaments);
        language.setItems(Languages.tags());
        language.setItemLabelGenerator(Languages::name);
        language.setReadOnly(correction);
        parliament.setReadOnly(correction);
        title.setPlaceholder(letterTitle);
        title.setHelperText(t("version.title-help"));
        title.setMaxLength(300);
        part("language", language);
        part("parliament", parliament);
        part("title", title);
        binder.forField(language).asRequired(t("letter.needed")).bind("language");
        binder.forField(parliament).bind("parliament");
        binder.forField(title).bind("title");
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        getContent().add(language, parliament);
        getContent().add(title, 2);
    }

    void show(VersionDetails details) {
        binder.readRecord(details);
    }

    ComboBox<String> language() {
        return language;
    }

    @Override
    protected String text(String part, Object value) {
        return switch (value) {
            case UUID id -> parliament.name(id);
            case String tag when part.equals("language") -> Languages.name(tag);
            default -> super.text(part, value);
        };
    }
}

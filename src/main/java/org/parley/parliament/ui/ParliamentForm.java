package org.parley.parliament.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.base.Seen;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryForm;
import org.parley.base.ui.Notices;
import org.parley.parliament.ParliamentDetails;
import org.parley.parliament.Parliaments;

/** The facts about a parliament that a manager corrects and vouches for. */
class ParliamentForm extends EntryForm<FormLayout, ParliamentDetails> {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(t("parliament.name"));
    private final TextField nativeName = new TextField(t("parliament.native-name"));
    private final TextField website = new TextField(t("parliament.website"));
    private final TextField languages = new TextField(t("parliament.languages"));
    private final TextArea source = new TextArea(t("parliament.source"));
    private final Checkbox checked = new Checkbox(t("parliament.vouch"));

    private ParliamentForm(ParliamentDetails details) {
        super(ParliamentDetails.class);
        languages.setHelperText(t("parliament.languages-help"));
        source.setHelperText(t("parliament.source-help"));
        binder.forField(name).asRequired(t("parliament.name-missing")).bind("name");
        binder.bind(nativeName, "nativeName");
        binder.forField(website)
                .withValidator(text -> text.matches("|https?://[^\\s<>\"]+"), t("parliament.website-wrong"))
                .bind("website");
        binder.forField(languages)
                .withValidator(text -> text.matches("|[A-Za-z0-9-]+( [A-Za-z0-9-]+)*"), t("parliament.languages-wrong"))
                .bind("languages");
        binder.bind(source, "source");
        binder.bind(checked, "checked");
        part("name", name);
        part("nativeName", nativeName);
        part("website", website);
        part("languages", languages);
        part("source", source);
        part("checked", checked);
        binder.readRecord(details);
        getContent().add(name, nativeName, website, languages, source, checked);
    }

    static void open(Parliaments parliaments, Seen<ParliamentDetails> seen, Runnable afterwards) {
        new Correction<>(
                        t("parliament.correct"),
                        new ParliamentForm(seen.details()),
                        seen,
                        () -> parliaments.details(seen.id()),
                        (from, details) -> parliaments.correct(seen.id(), from.version(), details),
                        details -> {
                            Notices.done("parliament.corrected");
                            afterwards.run();
                        })
                .open();
    }

    @Override
    protected String text(String part, Object value) {
        return value instanceof Boolean vouched
                ? t(vouched ? "parliament.checked" : "parliament.unchecked")
                : super.text(part, value);
    }
}

package org.parley.copy.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.EntryForm;
import org.parley.base.ui.IdPicker;
import org.parley.copy.AddressedAs;
import org.parley.copy.FormDetails;
import org.parley.copy.Gender;
import org.parley.letter.ui.Languages;
import org.parley.parliament.ChamberLine;
import org.parley.parliament.ParliamentFilter;
import org.parley.parliament.ParliamentLine;
import org.parley.parliament.Parliaments;

/** The fields of a form of address. For whom it is can be said once: another one for other people is another form. */
class FormForm extends EntryForm<FormLayout, FormDetails> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> language = new ComboBox<>(t("copy.language"));
    private final ParliamentBox parliament;
    private final ChamberBox chamber;
    private final Select<AddressedAs> role = new Select<>();
    private final Select<Gender> gender = new Select<>();
    private final TextField salutation = new TextField(t("copy.salutation"));
    private final TextField source = new TextField(t("copy.source"));

    private FormForm(Parliaments parliaments, List<String> languages, FormDetails details) {
        super(FormDetails.class);
        parliament = new ParliamentBox(parliaments);
        chamber = new ChamberBox(parliaments);
        language.setItems(languages);
        language.setItemLabelGenerator(Languages::name);
        role.setLabel(t("copy.role"));
        role.setItems(AddressedAs.values());
        role.setItemLabelGenerator(one -> t(one.key()));
        gender.setLabel(t("copy.gender"));
        gender.setItems(Gender.values());
        gender.setItemLabelGenerator(one -> t(one.key()));
        salutation.setHelperText(t("copy.form-help"));
        salutation.getElement().setAttribute("dir", "auto");
        parliament.addValueChangeListener(change -> chamber.of(change.getValue()));
        binder.forField(language).asRequired(t("copy.language-missing")).bind("language");
        binder.bind(parliament, "parliament");
        binder.bind(chamber, "chamber");
        binder.forField(role).asRequired().bind("role");
        binder.forField(gender).asRequired().bind("gender");
        binder.forField(salutation).asRequired(t("copy.salutation-missing")).bind("salutation");
        binder.bind(source, "source");
        part("language", language);
        part("parliament", parliament);
        part("chamber", chamber);
        part("role", role);
        part("gender", gender);
        part("salutation", salutation);
        part("source", source);
        chamber.of(details.parliament());
        binder.readRecord(details);
        getContent().add(language, role, parliament, chamber, gender, salutation, source);
        getContent().setColspan(salutation, 2);
    }

    static FormForm empty(Parliaments parliaments, List<String> languages) {
        return new FormForm(
                parliaments, languages, new FormDetails("en", null, null, AddressedAs.MEMBER, Gender.ANY, "", ""));
    }

    static FormForm of(Parliaments parliaments, List<String> languages, FormDetails details) {
        FormForm form = new FormForm(parliaments, languages, details);
        form.language.setReadOnly(true);
        form.parliament.setReadOnly(true);
        form.chamber.setReadOnly(true);
        form.role.setReadOnly(true);
        form.gender.setReadOnly(true);
        return form;
    }

    void offer(Button button) {
        getContent().add(button);
    }

    private static final class ParliamentBox extends IdPicker<ParliamentLine> {

        private static final long serialVersionUID = 1L;

        private final transient Parliaments parliaments;

        ParliamentBox(Parliaments parliaments) {
            super(t("copy.parliament"), box(parliaments));
            this.parliaments = parliaments;
        }

        private static ComboBox<ParliamentLine> box(Parliaments parliaments) {
            ComboBox<ParliamentLine> box = new ComboBox<>();
            box.setPlaceholder(t("copy.every-parliament"));
            box.setClearButtonVisible(true);
            box.setItemLabelGenerator(ParliamentLine::name);
            box.setItems(query -> parliaments
                    .list(new ParliamentFilter(query.getFilter().orElse(""), null), query.getOffset(), query.getLimit())
                    .stream());
            return box;
        }

        @Override
        protected UUID id(ParliamentLine picked) {
            return picked.id();
        }

        @Override
        protected @Nullable ParliamentLine named(UUID id) {
            return parliaments.line(id);
        }
    }

    private static final class ChamberBox extends IdPicker<ChamberLine> {

        private static final long serialVersionUID = 1L;

        private final transient Parliaments parliaments;
        private final ComboBox<ChamberLine> box;
        private transient List<ChamberLine> offered = List.of();

        ChamberBox(Parliaments parliaments) {
            this(parliaments, new ComboBox<>());
        }

        private ChamberBox(Parliaments parliaments, ComboBox<ChamberLine> box) {
            super(t("copy.chamber"), box);
            this.parliaments = parliaments;
            this.box = box;
            box.setPlaceholder(t("copy.every-chamber"));
            box.setClearButtonVisible(true);
            box.setItemLabelGenerator(ChamberLine::name);
        }

        void of(@Nullable UUID parliament) {
            offered = parliament == null ? List.of() : parliaments.chambers(parliament);
            box.setItems(offered);
            setEnabled(!offered.isEmpty());
        }

        @Override
        protected UUID id(ChamberLine picked) {
            return picked.id();
        }

        @Override
        protected @Nullable ChamberLine named(UUID id) {
            return offered.stream()
                    .filter(line -> line.id().equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }
}

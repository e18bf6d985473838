package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.Accounts;
import org.parley.account.ui.ColleaguePicker;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryDialog;
import org.parley.campaign.Campaigns;
import org.parley.campaign.ui.CampaignPicker;
import org.parley.letter.LetterDetails;
import org.parley.letter.LetterKind;

/** The fields of a letter, its text apart. */
class LetterForm extends Composite<FormLayout> {

    private static final long serialVersionUID = 1L;

    private final transient Campaigns campaigns;
    private final transient Accounts accounts;
    private final TextField title = new TextField(t("letter.title"));
    private final CampaignPicker campaign;
    private final Select<LetterKind> kind = new Select<>();
    private final ComboBox<String> language = new ComboBox<>(t("letter.language"));
    private final DatePicker datedOn = DayFields.day(t("letter.dated-on"));
    private final DatePicker answerBy = DayFields.day(t("letter.answer-by"));
    private final ColleaguePicker owner;
    private final BeanValidationBinder<LetterDetails> binder = new BeanValidationBinder<>(LetterDetails.class);

    /** The fields of a letter; a sealed one keeps its title and its language. */
    LetterForm(Campaigns campaigns, Accounts accounts, boolean sealed) {
        this.campaigns = campaigns;
        this.accounts = accounts;
        campaign = new CampaignPicker(campaigns, t("letter.campaign"));
        owner = new ColleaguePicker(accounts, t("letter.owner"));
        title.setAutofocus(!sealed);
        title.setReadOnly(sealed);
        language.setReadOnly(sealed);
        kind.setLabel(t("letter.kind"));
        kind.setItems(LetterKind.values());
        kind.setItemLabelGenerator(one -> t(one.key()));
        language.setItems(Languages.tags());
        language.setItemLabelGenerator(Languages::name);
        answerBy.setClearButtonVisible(true);
        answerBy.setHelperText(t("letter.answer-by-help"));
        bind();
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        getContent().add(title, 2);
        getContent().add(campaign, 2);
        getContent().add(kind, language, datedOn, answerBy, owner);
    }

    void show(LetterDetails details) {
        binder.readRecord(details);
    }

    /** For a letter that is yet to be written. */
    void showNew(LocalDate day, String tag, UUID account, @Nullable UUID under) {
        kind.setValue(LetterKind.OPEN_LETTER);
        datedOn.setValue(day);
        language.setValue(tag);
        owner.setValue(account);
        campaign.setValue(under);
    }

    /** What the fields are called, by the parts of the details. */
    static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("title", t("letter.title"));
        labels.put("campaign", t("letter.campaign"));
        labels.put("kind", t("letter.kind"));
        labels.put("language", t("letter.language"));
        labels.put("datedOn", t("letter.dated-on"));
        labels.put("answerBy", t("letter.answer-by"));
        labels.put("owner", t("letter.owner"));
        return labels;
    }

    /** A part of the details as the person reads it. */
    String text(String part, Object value) {
        return switch (value) {
            case LocalDate day -> Dates.day(day);
            case LetterKind one -> t(one.key());
            case UUID id when part.equals("owner") -> accounts.name(id);
            case UUID id -> campaigns.details(id).name();
            case String tag when part.equals("language") -> Languages.name(tag);
            default -> value.toString();
        };
    }

    /** What the person typed, nothing while something has to be corrected. */
    Optional<LetterDetails> details() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException e) {
            return Optional.empty();
        }
    }

    void watch(EntryDialog dialog) {
        dialog.watch(title, campaign, kind, language, datedOn, answerBy, owner);
    }

    private void bind() {
        binder.forField(title).asRequired(t("letter.needed")).bind("title");
        binder.forField(campaign).asRequired(t("letter.needed")).bind("campaign");
        binder.forField(kind).asRequired(t("letter.needed")).bind("kind");
        binder.forField(language).asRequired(t("letter.needed")).bind("language");
        binder.forField(datedOn).asRequired(t("letter.needed")).bind("datedOn");
        binder.forField(answerBy)
                .withValidator(
                        day -> day == null || datedOn.getValue() == null || !day.isBefore(datedOn.getValue()),
                        t("letter.refusal.answer-before-date"))
                .bind("answerBy");
        binder.forField(owner).asRequired(t("letter.needed")).bind("owner");
    }
}

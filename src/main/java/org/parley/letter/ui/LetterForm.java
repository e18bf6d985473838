package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.Accounts;
import org.parley.account.ui.ColleaguePicker;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryForm;
import org.parley.campaign.Campaigns;
import org.parley.campaign.ui.CampaignPicker;
import org.parley.letter.LetterDetails;
import org.parley.letter.LetterKind;

/** The fields of a letter, its text apart. */
public class LetterForm extends EntryForm<FormLayout, LetterDetails> {

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

    /** The fields of a letter; a sealed one keeps its title and its language. */
    public LetterForm(Campaigns campaigns, Accounts accounts, boolean sealed) {
        super(LetterDetails.class);
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
        propose("", LetterKind.OPEN_LETTER, day, tag, account, under);
    }

    /** For a letter of which something is known already; what is null or empty stays to be filled in. */
    public void propose(
            String called,
            @Nullable LetterKind of,
            @Nullable LocalDate day,
            String tag,
            UUID account,
            @Nullable UUID under) {
        title.setValue(called);
        kind.setValue(of);
        datedOn.setValue(day);
        language.setValue(tag.isEmpty() ? null : tag);
        owner.setValue(account);
        campaign.setValue(under);
    }

    /** Puts another day on the letter. */
    public void date(LocalDate day) {
        datedOn.setValue(day);
    }

    @Override
    protected String text(String part, Object value) {
        return switch (value) {
            case LetterKind one -> t(one.key());
            case UUID id when part.equals("owner") -> accounts.name(id);
            case UUID id -> campaigns.details(id).name();
            case String tag when part.equals("language") -> Languages.name(tag);
            default -> super.text(part, value);
        };
    }

    private void bind() {
        part("title", title);
        part("campaign", campaign);
        part("kind", kind);
        part("language", language);
        part("datedOn", datedOn);
        part("answerBy", answerBy);
        part("owner", owner);
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

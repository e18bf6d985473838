package org.parley.commitment.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryForm;
import org.parley.campaign.ui.CampaignPicker;
import org.parley.commitment.CommitmentDetails;
import org.parley.letter.ui.LetterPicker;
import org.parley.position.Evidence;
import org.parley.position.EvidenceId;
import org.parley.position.PositionDetails;

/** The fields of a commitment. */
class CommitmentForm extends EntryForm<Div, CommitmentDetails> {

    private static final long serialVersionUID = 1L;

    private final transient CommitmentTools tools;
    private final transient Map<EvidenceId, String> known = new LinkedHashMap<>();
    private final TextArea what = new TextArea(t("commitment.what"));
    private final CampaignPicker campaign;
    private final DatePicker promisedOn = DayFields.day(t("commitment.promised-on"));
    private final DatePicker dueOn = DayFields.day(t("commitment.due-on"));
    private final LetterPicker letter;
    private final ComboBox<EvidenceId> said = new ComboBox<>(t("commitment.said"));
    private final TextField link = new TextField(t("position.link"));

    CommitmentForm(CommitmentTools tools, List<Evidence> offered) {
        super(CommitmentDetails.class);
        this.tools = tools;
        campaign = new CampaignPicker(tools.campaigns(), t("position.campaign"));
        letter = new LetterPicker(tools.letters(), t("commitment.letter"));
        offer(offered);
        what.setMinRows(2);
        what.setMaxRows(6);
        what.setMaxLength(1_000);
        what.setHelperText(t("commitment.what-help"));
        what.addClassName("wide");
        dueOn.setHelperText(t("commitment.due-help"));
        dueOn.setManualValidation(true);
        promisedOn.setManualValidation(true);
        said.setItemLabelGenerator(id -> known.getOrDefault(id, ""));
        said.setHelperText(t("commitment.said-help"));
        said.setClearButtonVisible(true);
        link.setPlaceholder("https://");
        bind(tools.today());
        getContent().addClassName("fields");
        getContent().add(what, campaign, letter, promisedOn, dueOn, said, link);
    }

    /** Offers where it can have been said. */
    final void offer(List<Evidence> offered) {
        EvidenceId chosen = said.getValue();
        known.clear();
        offered.forEach(one -> known.put(
                one.id(),
                t(one.kind()) + " · " + Dates.day(one.day()) + (one.title().isBlank() ? "" : " · " + one.title())));
        said.setItems(known.keySet());
        said.setValue(chosen != null && known.containsKey(chosen) ? chosen : null);
    }

    /** Shows a commitment to correct. */
    CommitmentForm showing(CommitmentDetails details) {
        binder.readRecord(details);
        return this;
    }

    /** Shows what is proposed for a new one: today, and the campaign if one is meant. */
    CommitmentForm proposing(@Nullable UUID meant) {
        promisedOn.setValue(tools.today());
        campaign.setValue(meant);
        return this;
    }

    private void bind(LocalDate today) {
        binder.forField(what)
                .withValidator(text -> !text.isBlank(), t("commitment.what-missing"))
                .bind("what");
        what.setRequiredIndicatorVisible(true);
        binder.forField(campaign).asRequired(t("position.campaign-missing")).bind("campaign");
        binder.forField(promisedOn)
                .asRequired(t("commitment.promised-missing"))
                .withValidator(day -> !day.isAfter(today), t("commitment.refusal.future"))
                .withValidator(day -> !day.isBefore(PositionDetails.FIRST), t("position.refusal.century"))
                .bind("promisedOn");
        binder.forField(dueOn)
                .withValidator(
                        day -> day == null || promisedOn.getValue() == null || !day.isBefore(promisedOn.getValue()),
                        t("commitment.refusal.due"))
                .bind("dueOn");
        binder.forField(letter).bind("letter");
        binder.forField(said).bind("said");
        binder.forField(link)
                .withValidator(PositionDetails::isLink, t("position.refusal.link"))
                .bind("link");
        part("what", what);
        part("campaign", campaign);
        part("letter", letter);
        part("promisedOn", promisedOn);
        part("dueOn", dueOn);
        part("said", said);
        part("link", link);
    }

    @Override
    protected String text(String part, Object value) {
        return switch (value) {
            case UUID id
            when part.equals("letter") -> tools.letters().details(id).title();
            case UUID id -> tools.campaigns().details(id).name();
            case EvidenceId id -> known.getOrDefault(id, "");
            default -> super.text(part, value);
        };
    }
}

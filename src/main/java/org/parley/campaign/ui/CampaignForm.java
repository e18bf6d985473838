package org.parley.campaign.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parley.account.Accounts;
import org.parley.account.ui.ColleaguePicker;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryDialog;
import org.parley.campaign.CampaignDetails;

/** The fields of a campaign. */
class CampaignForm extends Composite<FormLayout> {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final TextField name = new TextField(t("campaign.name"));
    private final TextArea goal = new TextArea(t("campaign.goal"));
    private final DatePicker startedOn = DayFields.day(t("campaign.started-on"));
    private final DatePicker endsOn = DayFields.day(t("campaign.ends-on"));
    private final ColleaguePicker owner;
    private final BeanValidationBinder<CampaignDetails> binder = new BeanValidationBinder<>(CampaignDetails.class);

    CampaignForm(Accounts accounts, CampaignDetails details) {
        this.accounts = accounts;
        owner = new ColleaguePicker(accounts, t("campaign.owner"));
        name.setAutofocus(true);
        goal.setMinRows(4);
        goal.setMaxRows(14);
        goal.setHelperText(t("campaign.goal-help"));
        endsOn.setClearButtonVisible(true);
        binder.forField(name).asRequired(t("campaign.needed")).bind("name");
        binder.forField(goal).bind("goal");
        binder.forField(startedOn).asRequired(t("campaign.needed")).bind("startedOn");
        binder.forField(endsOn)
                .withValidator(
                        day -> day == null || startedOn.getValue() == null || !day.isBefore(startedOn.getValue()),
                        t("campaign.refusal.ends-before-start"))
                .bind("endsOn");
        binder.forField(owner).asRequired(t("campaign.needed")).bind("owner");
        binder.readRecord(details);
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        getContent().add(name, 2);
        getContent().add(goal, 2);
        getContent().add(startedOn, endsOn, owner);
    }

    /** What the person typed, nothing while something has to be corrected. */
    Optional<CampaignDetails> details() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException e) {
            return Optional.empty();
        }
    }

    /** What the fields are called, by the parts of the details. */
    static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("name", t("campaign.name"));
        labels.put("goal", t("campaign.goal"));
        labels.put("startedOn", t("campaign.started-on"));
        labels.put("endsOn", t("campaign.ends-on"));
        labels.put("owner", t("campaign.owner"));
        return labels;
    }

    /** A part of the details as the person reads it. */
    String text(String part, Object value) {
        return switch (value) {
            case LocalDate day -> Dates.day(day);
            case UUID account -> accounts.name(account);
            default -> value.toString();
        };
    }

    void watch(EntryDialog dialog) {
        dialog.watch(name, goal, startedOn, endsOn, owner);
    }
}

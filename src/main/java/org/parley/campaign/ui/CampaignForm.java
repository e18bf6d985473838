package org.parley.campaign.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.parley.account.Accounts;
import org.parley.account.ui.ColleaguePicker;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryForm;
import org.parley.campaign.CampaignDetails;

/** The fields of a campaign. */
class CampaignForm extends EntryForm<FormLayout, CampaignDetails> {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final TextField name = new TextField(t("campaign.name"));
    private final TextArea goal = new TextArea(t("campaign.goal"));
    private final DatePicker startedOn = DayFields.day(t("campaign.started-on"));
    private final DatePicker endsOn = DayFields.day(t("campaign.ends-on"));
    private final ColleaguePicker owner;

    CampaignForm(Accounts accounts, CampaignDetails details) {
        super(CampaignDetails.class);
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
        part("name", name);
        part("goal", goal);
        part("startedOn", startedOn);
        part("endsOn", endsOn);
        part("owner", owner);
        binder.readRecord(details);
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        getContent().add(name, 2);
        getContent().add(goal, 2);
        getContent().add(startedOn, endsOn, owner);
    }

    @Override
    protected String text(String part, Object value) {
        return value instanceof UUID account ? accounts.name(account) : super.text(part, value);
    }
}

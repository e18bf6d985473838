package org.parley.rule.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.base.ui.EntryForm;
import org.parley.rule.RuleDetails;

/** The fields of a rule. */
class RuleForm extends EntryForm<FormLayout, RuleDetails> {

    private static final long serialVersionUID = 1L;

    private final IntegerField firstAfter = days("rule.first-after");
    private final IntegerField reminders = number("rule.reminders", 0, RuleDetails.REMINDERS);
    private final IntegerField every = days("rule.every");
    private final Checkbox endsSilent = new Checkbox(t("rule.ends-silent"));
    private final Checkbox recessCounts = new Checkbox(t("rule.recess-counts"));
    private final TextField says = new TextField(t("rule.says"));

    RuleForm(RuleDetails details) {
        super(RuleDetails.class);
        firstAfter.setHelperText(t("rule.first-after-help"));
        every.setHelperText(t("rule.every-help"));
        says.setMaxLength(RuleDetails.SAYS);
        bind(firstAfter, "firstAfter", "rule.refusal.days", 1, RuleDetails.DAYS);
        bind(reminders, "reminders", "rule.refusal.reminders", 0, RuleDetails.REMINDERS);
        bind(every, "every", "rule.refusal.days", 1, RuleDetails.DAYS);
        binder.bind(endsSilent, "endsSilent");
        binder.bind(recessCounts, "recessCounts");
        binder.forField(says).asRequired(t("followup.refusal.what")).bind("says");
        part("says", says);
        part("firstAfter", firstAfter);
        part("reminders", reminders);
        part("every", every);
        part("endsSilent", endsSilent);
        part("recessCounts", recessCounts);
        binder.readRecord(details);
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("24rem", 3));
        getContent().add(says, firstAfter, reminders, every, endsSilent, recessCounts);
        getContent().setColspan(says, 3);
        getContent().setColspan(endsSilent, 3);
        getContent().setColspan(recessCounts, 3);
    }

    @Override
    protected String text(String part, Object value) {
        return value instanceof Boolean yes ? t(yes ? "rule.yes" : "rule.no") : super.text(part, value);
    }

    private void bind(IntegerField field, String part, String refusal, int least, int most) {
        binder.forField(field)
                .asRequired(t(refusal, most))
                .withValidator(number -> number >= least && number <= most, t(refusal, most))
                .bind(part);
    }

    private static IntegerField days(String label) {
        return number(label, 1, RuleDetails.DAYS);
    }

    private static IntegerField number(String label, int least, int most) {
        IntegerField field = new IntegerField(t(label));
        field.setStepButtonsVisible(true);
        field.setMin(least);
        field.setMax(most);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(t("rule.refusal.number", least, most))
                .setMaxErrorMessage(t("rule.refusal.number", least, most))
                .setBadInputErrorMessage(t("rule.refusal.number", least, most)));
        return field;
    }
}

package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.parley.intake.IntakeRun;
import org.parley.intake.Sorting;
import org.parley.intake.decision.Policies;
import org.parley.intake.decision.Policy;

/** What wins per field where the list and the directory differ; a change is followed by the lists at once. */
class PolicyFields extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    PolicyFields(Sorting sorting, IntakeRun run, Runnable done) {
        Policies policies = run.choices().policies();
        boolean overEdited = run.choices().overEdited();
        Div fields = new Div();
        fields.addClassName("policies");
        for (String field : Policies.FIELDS) {
            Select<Policy> policy = new Select<>();
            policy.setLabel(FieldNames.of(field));
            policy.setItems(Policy.values());
            policy.setItemLabelGenerator(one -> t(one.key()));
            policy.setValue(policies.of(field));
            policy.addValueChangeListener(chosen -> {
                sorting.decides(run.id(), policies.with(field, chosen.getValue()), overEdited);
                done.run();
            });
            fields.add(policy);
        }
        Checkbox over = new Checkbox(t("intake.over-edited"), overEdited);
        over.addValueChangeListener(chosen -> {
            sorting.decides(run.id(), policies, chosen.getValue());
            done.run();
        });
        Div content = new Div(new Paragraph(t("intake.policies.sentence")), fields, over);
        content.addClassName("stack");
        getContent().setSummaryText(t("intake.policies", policies.chosen().size()));
        getContent().add(content);
        getContent().setOpened(!policies.chosen().isEmpty());
    }
}

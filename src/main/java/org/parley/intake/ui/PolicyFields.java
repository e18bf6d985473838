package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.parley.intake.IntakeRun;
import org.parley.intake.Sorting;
import org.parley.intake.column.Meaning;
import org.parley.intake.decision.Policies;
import org.parley.intake.decision.Policy;

/** What wins per field where the list and the directory differ; a change is followed by the lists at once. */
class PolicyFields extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private static final Set<Meaning> NAMES = EnumSet.of(
            Meaning.OFFICIAL_NAME, Meaning.SORT_NAME, Meaning.GIVEN_NAME, Meaning.FAMILY_NAME, Meaning.NAME_ORDER);
    private static final Map<String, Set<Meaning>> FROM_OTHERS = Map.of(
            "name", NAMES,
            "given", NAMES,
            "family", NAMES,
            "other-names", EnumSet.of(Meaning.MIDDLE_NAME, Meaning.NAME_SUFFIX, Meaning.NICKNAME),
            "constituency", EnumSet.of(Meaning.CONSTITUENCY, Meaning.STATE, Meaning.DISTRICT, Meaning.COUNTRY));

    PolicyFields(Sorting sorting, IntakeRun run, Runnable done) {
        Policies policies = run.choices().policies();
        boolean overEdited = run.choices().overEdited();
        Div fields = new Div();
        fields.addClassName("policies");
        for (String field : Policies.FIELDS) {
            if (!says(run, field)) {
                continue;
            }
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

    /** Whether a column of the list says anything about the field. */
    private static boolean says(IntakeRun run, String field) {
        return run.mapping().stream()
                .map(column -> column.means().meaning())
                .anyMatch(meaning -> meaning.word().equals(field)
                        || FROM_OTHERS.getOrDefault(field, Set.of()).contains(meaning));
    }
}

package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.base.ui.ConflictDialog.Difference;
import org.parley.base.ui.Dates;
import org.parley.lawmaker.LawmakerDetails;
import org.parley.lawmaker.NameOrder;

/** The fields of a person. */
class LawmakerForm extends Composite<FormLayout> {

    private static final long serialVersionUID = 1L;

    private final BeanValidationBinder<LawmakerDetails> binder = new BeanValidationBinder<>(LawmakerDetails.class);
    private final TextField officialName = new TextField(t("lawmaker.official-name"));
    private final TextField givenName = new TextField(t("lawmaker.given-name"));
    private final TextField familyName = new TextField(t("lawmaker.family-name"));
    private final Select<NameOrder> nameOrder = new Select<>();
    private final TextField honorific = new TextField(t("lawmaker.honorific"));
    private final TextArea otherNames = new TextArea(t("lawmaker.other-names"));
    private final DatePicker bornOn = new DatePicker(t("lawmaker.born-on"));
    private final TextField gender = new TextField(t("lawmaker.gender"));
    private final TextArea notes = new TextArea(t("lawmaker.notes"));

    LawmakerForm(LawmakerDetails details) {
        officialName.setHelperText(t("lawmaker.official-name-help"));
        otherNames.setHelperText(t("lawmaker.other-names-help"));
        notes.setHelperText(t("lawmaker.notes-help"));
        notes.setMinRows(4);
        nameOrder.setLabel(t("lawmaker.name-order"));
        nameOrder.setItems(NameOrder.values());
        nameOrder.setItemLabelGenerator(order -> t(order.key()));
        bornOn.setLocale(Dates.custom(org.parley.base.ui.Words.language()));
        binder.forField(officialName)
                .asRequired(t("lawmaker.official-name-missing"))
                .bind("officialName");
        binder.bind(givenName, "givenName");
        binder.bind(familyName, "familyName");
        binder.bind(nameOrder, "nameOrder");
        binder.bind(honorific, "honorific");
        binder.bind(otherNames, "otherNames");
        binder.bind(bornOn, "bornOn");
        binder.bind(gender, "gender");
        binder.bind(notes, "notes");
        binder.readRecord(details);
        FormLayout layout = getContent();
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        layout.add(officialName, givenName, familyName, nameOrder, honorific, bornOn, gender, otherNames, notes);
        for (Component wide : List.of(officialName, otherNames, notes)) {
            layout.setColspan(wide, 2);
        }
    }

    /** What was typed, none while a field shows what is wrong with it. */
    Optional<LawmakerDetails> typed() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException invalid) {
            return Optional.empty();
        }
    }

    HasValue<?, ?>[] fields() {
        return new HasValue<?, ?>[] {
            officialName, givenName, familyName, nameOrder, honorific, otherNames, bornOn, gender, notes
        };
    }

    /** In which fields what is stored now differs from what was typed. */
    List<Difference> differences(LawmakerDetails theirs, LawmakerDetails mine) {
        LawmakerForm other = new LawmakerForm(theirs);
        LawmakerForm own = new LawmakerForm(mine);
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < fields().length; i++) {
            String stored = own.text(other.fields()[i].getValue());
            String typed = own.text(own.fields()[i].getValue());
            if (!stored.equals(typed)) {
                differences.add(new Difference(
                        String.valueOf(i),
                        ((com.vaadin.flow.component.HasLabel) fields()[i]).getLabel(),
                        stored,
                        typed));
            }
        }
        return differences;
    }

    /** Takes over what is stored in the fields of these keys, and keeps what was typed in the others. */
    void take(LawmakerDetails theirs, Set<String> keys) {
        HasValue<?, ?>[] stored = new LawmakerForm(theirs).fields();
        for (String key : keys) {
            int i = Integer.parseInt(key);
            copy(stored[i], fields()[i]);
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> void copy(HasValue<?, V> from, HasValue<?, ?> to) {
        ((HasValue<?, V>) to).setValue(from.getValue());
    }

    private String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value instanceof NameOrder order ? t(order.key()) : value.toString();
    }
}

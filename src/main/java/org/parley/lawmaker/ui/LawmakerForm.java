package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.EntryForm;
import org.parley.base.ui.Words;
import org.parley.lawmaker.LawmakerDetails;
import org.parley.lawmaker.NameOrder;

/** The fields of a person. */
class LawmakerForm extends EntryForm<FormLayout, LawmakerDetails> {

    private static final long serialVersionUID = 1L;

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
        super(LawmakerDetails.class);
        officialName.setHelperText(t("lawmaker.official-name-help"));
        otherNames.setHelperText(t("lawmaker.other-names-help"));
        notes.setHelperText(t("lawmaker.notes-help"));
        notes.setMinRows(4);
        nameOrder.setLabel(t("lawmaker.name-order"));
        nameOrder.setItems(NameOrder.values());
        nameOrder.setItemLabelGenerator(order -> t(order.key()));
        bornOn.setLocale(Dates.custom(Words.language()));
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
        part("officialName", officialName);
        part("givenName", givenName);
        part("familyName", familyName);
        part("nameOrder", nameOrder);
        part("honorific", honorific);
        part("otherNames", otherNames);
        part("bornOn", bornOn);
        part("gender", gender);
        part("notes", notes);
        binder.readRecord(details);
        FormLayout layout = getContent();
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        layout.add(officialName, givenName, familyName, nameOrder, honorific, bornOn, gender, otherNames, notes);
        for (Component wide : List.of(officialName, otherNames, notes)) {
            layout.setColspan(wide, 2);
        }
    }

    @Override
    protected String text(String part, Object value) {
        return value instanceof NameOrder order ? t(order.key()) : super.text(part, value);
    }
}

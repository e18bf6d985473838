package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.base.ui.Dates;
import org.parley.base.ui.EntryForm;
import org.parley.base.ui.Words;
import org.parley.lawmaker.StaffDetails;

/** The fields of somebody in a lawmaker's office. */
class StaffForm extends EntryForm<FormLayout, StaffDetails> {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(t("staff.name"));
    private final TextField role = new TextField(t("staff.role"));
    private final DatePicker leftOn = new DatePicker(t("staff.left-on"));

    StaffForm(StaffDetails details) {
        super(StaffDetails.class);
        leftOn.setLocale(Dates.custom(Words.language()));
        binder.forField(name).asRequired(t("staff.name-missing")).bind("name");
        binder.bind(role, "role");
        binder.bind(leftOn, "leftOn");
        part("name", name);
        part("role", role);
        part("leftOn", leftOn);
        binder.readRecord(details);
        getContent().add(name, role, leftOn);
    }
}

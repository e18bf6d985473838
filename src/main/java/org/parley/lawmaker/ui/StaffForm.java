package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializableConsumer;
import org.parley.base.ui.Dates;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Words;
import org.parley.lawmaker.StaffDetails;

/** The fields of somebody in a lawmaker's office. */
class StaffForm extends Composite<FormLayout> {

    private static final long serialVersionUID = 1L;

    private final BeanValidationBinder<StaffDetails> binder = new BeanValidationBinder<>(StaffDetails.class);
    private final TextField name = new TextField(t("staff.name"));
    private final TextField role = new TextField(t("staff.role"));
    private final DatePicker leftOn = new DatePicker(t("staff.left-on"));

    private StaffForm(StaffDetails details) {
        leftOn.setLocale(Dates.custom(Words.language()));
        binder.forField(name).asRequired(t("staff.name-missing")).bind("name");
        binder.bind(role, "role");
        binder.bind(leftOn, "leftOn");
        binder.readRecord(details);
        getContent().add(name, role, leftOn);
    }

    static void open(String title, StaffDetails details, SerializableConsumer<StaffDetails> storing) {
        StaffForm form = new StaffForm(details);
        EntryDialog dialog = new EntryDialog(title, form, () -> form.store(storing));
        dialog.watch(form.name, form.role, form.leftOn);
        dialog.open();
    }

    private boolean store(SerializableConsumer<StaffDetails> storing) {
        try {
            storing.accept(binder.writeRecord());
            return true;
        } catch (ValidationException invalid) {
            return false;
        }
    }
}

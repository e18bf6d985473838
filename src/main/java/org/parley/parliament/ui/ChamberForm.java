package org.parley.parliament.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.parliament.ChamberDetails;
import org.parley.parliament.ChamberLine;
import org.parley.parliament.Parliaments;

/** The facts about a chamber that a manager corrects and vouches for. */
class ChamberForm extends Composite<FormLayout> {

    private static final long serialVersionUID = 1L;

    private final BeanValidationBinder<ChamberDetails> binder = new BeanValidationBinder<>(ChamberDetails.class);
    private final TextField name = new TextField(t("parliament.name"));
    private final TextField nativeName = new TextField(t("parliament.native-name"));
    private final IntegerField seats = new IntegerField(t("chamber.voting-seats"));
    private final TextArea source = new TextArea(t("parliament.source"));
    private final Checkbox sits = new Checkbox(t("chamber.sits"));
    private final Checkbox checked = new Checkbox(t("parliament.vouch"));

    private ChamberForm(ChamberDetails details) {
        seats.setHelperText(t("chamber.voting-seats-help"));
        source.setHelperText(t("parliament.source-help"));
        binder.forField(name).asRequired(t("parliament.name-missing")).bind("name");
        binder.bind(nativeName, "nativeName");
        binder.bind(seats, "seats");
        binder.bind(sits, "sits");
        binder.bind(source, "source");
        binder.bind(checked, "checked");
        binder.readRecord(details);
        getContent().add(name, nativeName, seats, source, sits, checked);
    }

    static void open(Parliaments parliaments, ChamberLine chamber, Runnable afterwards) {
        ChamberForm form = new ChamberForm(new ChamberDetails(
                chamber.name(),
                chamber.nativeName(),
                chamber.seats(),
                chamber.sits(),
                chamber.checked(),
                chamber.source()));
        EntryDialog dialog = new EntryDialog(
                t("chamber.correct", chamber.name()), form, () -> form.store(parliaments, chamber, afterwards));
        dialog.watch(form.name, form.nativeName, form.seats, form.source, form.sits, form.checked);
        dialog.open();
    }

    private boolean store(Parliaments parliaments, ChamberLine chamber, Runnable afterwards) {
        try {
            parliaments.correctChamber(chamber.id(), chamber.seen(), binder.writeRecord());
        } catch (ValidationException invalid) {
            return false;
        }
        Notices.done("parliament.corrected");
        afterwards.run();
        return true;
    }
}

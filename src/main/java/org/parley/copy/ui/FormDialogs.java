package org.parley.copy.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.parley.base.Seen;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.copy.FormDetails;
import org.parley.copy.FormLine;
import org.parley.copy.FormsOfAddress;
import org.parley.parliament.Parliaments;

/** The dialogs in which forms of address are written and corrected. */
class FormDialogs {

    private final FormsOfAddress forms;
    private final Parliaments parliaments;
    private final Runnable changed;

    FormDialogs(FormsOfAddress forms, Parliaments parliaments, Runnable changed) {
        this.forms = forms;
        this.parliaments = parliaments;
        this.changed = changed;
    }

    void add() {
        FormForm form = FormForm.empty(parliaments, forms.languages());
        EntryDialog dialog = new EntryDialog(
                t("copy.form-add"), form, () -> form.typed().map(this::add).orElse(false));
        dialog.watch(form.fields());
        dialog.open();
    }

    /** Corrects a form, and offers to remove one that somebody wrote. */
    void correct(UUID id) {
        FormLine line = forms.line(id);
        FormForm form = FormForm.of(parliaments, forms.languages(), line.details());
        if (!line.shipped()) {
            form.offer(new Button(t("copy.form-remove"), VaadinIcon.TRASH.create(), click -> {
                forms.remove(id);
                Notices.done("copy.form-removed");
                form.findAncestor(EntryDialog.class).close();
                changed.run();
            }));
        }
        new Correction<>(
                        t("copy.form-correct"),
                        form,
                        seen(line),
                        () -> seen(forms.line(id)),
                        (from, details) -> forms.correct(id, from.version(), details),
                        details -> {
                            Notices.done("copy.form-stored");
                            changed.run();
                        })
                .open();
    }

    private boolean add(FormDetails details) {
        forms.add(details);
        Notices.done("copy.form-stored");
        changed.run();
        return true;
    }

    private static Seen<FormDetails> seen(FormLine line) {
        return new Seen<>(line.id(), line.seen(), line.details());
    }
}

package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.parley.base.ui.Notices;
import org.parley.roster.ReadList;
import org.parley.roster.SignatoryLines;
import org.parley.signatory.ManySignatories;
import org.springframework.stereotype.Component;

/** The dialog in which a list of signatories is pasted. */
@Component
class ManyDialog {

    private final ManySignatories many;
    private final SignatoryDialogs dialogs;

    ManyDialog(ManySignatories many, SignatoryDialogs dialogs) {
        this.many = many;
        this.dialogs = dialogs;
    }

    /** Asks for a list, shows what was understood, and writes it down once it was confirmed. */
    void open(UUID letter, Runnable changed) {
        TextArea text = new TextArea(t("signatory.paste"));
        text.setHelperText(t("signatory.paste-help"));
        text.setPlaceholder(t("signatory.paste-example"));
        text.setMaxLength(SignatoryLines.LONGEST + 1);
        text.setMinRows(9);
        text.setMaxRows(16);
        text.setWidthFull();
        text.setAutofocus(true);
        Dialog dialog = new Dialog(t("signatory.many"));
        dialog.add(text);
        Button next = new Button(t("signatory.paste-read"), click -> {
            ReadList list = SignatoryLines.read(text.getValue());
            if (list.signatories().isEmpty()) {
                Notices.refused("signatory.refusal.no-names");
                return;
            }
            new ManyCheck(letter, list, many, dialogs.today(), () -> {
                        dialog.close();
                        changed.run();
                    })
                    .open();
        });
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(t("entry.cancel"), click -> dialog.close()), next);
        dialog.setCloseOnOutsideClick(false);
        dialog.setWidth("min(44rem, 96vw)");
        dialog.addClassName("entry-dialog");
        dialog.open();
    }
}

package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import org.parley.attachment.Subject;
import org.parley.attachment.ui.Attaching;
import org.parley.attachment.ui.AttachmentsField;
import org.parley.signatory.Evidence;
import org.parley.signatory.SignatoryLine;
import org.springframework.stereotype.Component;

/** Where the files of a signature are seen, added and lost. */
@Component
class EvidenceDialogs {

    private final Attaching attaching;

    EvidenceDialogs(Attaching attaching) {
        this.attaching = attaching;
    }

    /** A field for the files with which we hear that somebody signs. */
    AttachmentsField field() {
        return attaching.field(t("signatory.files"), t("signatory.files-help"));
    }

    /** The files that show that somebody signs. */
    void open(SignatoryLine line, Runnable changed) {
        Dialog dialog = new Dialog(
                t("signatory.files-title", line.name()), attaching.list(new Subject(Evidence.SUBJECT, line.id())));
        dialog.getFooter().add(new Button(t("signatory.close"), click -> dialog.close()));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                changed.run();
            }
        });
        dialog.setWidth("min(42rem, 96vw)");
        dialog.open();
    }

    /** Asks before files are lost with whom they belong to; without files there is nothing to ask. */
    void mayGo(SignatoryLine line, Runnable remove) {
        if (line.files().isEmpty()) {
            remove.run();
            return;
        }
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(t("signatory.remove-title", line.name()));
        sure.setText(t("signatory.remove-files", line.files().size()));
        sure.setCancelable(true);
        sure.setCancelText(t("entry.cancel"));
        sure.setConfirmText(t("signatory.remove-confirm"));
        sure.addConfirmListener(confirmed -> remove.run());
        sure.open();
    }
}

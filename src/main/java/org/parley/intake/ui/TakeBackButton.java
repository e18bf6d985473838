package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.parley.intake.IntakeRun;
import org.parley.intake.IntakeUndo;

/** Takes an import back, after asking. */
class TakeBackButton extends Button {

    private static final long serialVersionUID = 1L;

    TakeBackButton(IntakeUndo undo, IntakeRun run, Runnable done) {
        super(t("intake.undo"));
        addClickListener(click -> {
            ConfirmDialog sure = new ConfirmDialog();
            sure.setHeader(t("intake.undo-title"));
            sure.setText(
                    t("intake.undo-sentence", run.counts().fresh(), run.counts().changed()));
            sure.setWidth("min(30rem, 94vw)");
            sure.setCancelable(true);
            sure.setCancelText(t("entry.cancel"));
            sure.setConfirmText(t("intake.undo-confirm"));
            sure.addConfirmListener(confirmed -> {
                try {
                    undo.undo(run.id());
                } finally {
                    done.run();
                }
            });
            sure.open();
        });
    }
}

package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import org.parley.export.ui.Exporting;
import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryShow;
import org.springframework.stereotype.Component;

/** Who signs, on a letter's page. */
@Component
class SignatoriesTab implements LetterTab {

    private final Signatories signatories;
    private final SignatoryDialogs dialogs;
    private final ManyDialog many;
    private final SignatoryExport export;
    private final Exporting exporting;
    private final List<SignOnAction> actions;

    SignatoriesTab(
            Signatories signatories,
            SignatoryDialogs dialogs,
            ManyDialog many,
            SignatoryExport export,
            Exporting exporting,
            List<SignOnAction> actions) {
        this.signatories = signatories;
        this.dialogs = dialogs;
        this.many = many;
        this.export = export;
        this.exporting = exporting;
        this.actions = actions;
    }

    @Override
    public String word() {
        return SignatoryLinks.TAB;
    }

    @Override
    public String label(LetterLine letter) {
        return t("signatory.tab", signatories.counts(letter.id()).of(SignatoryShow.SIGNED));
    }

    @Override
    public Part create(LetterLine letter, Runnable changed) {
        return new SignatoriesPart(letter, signatories, dialogs, many, export, exporting, actions, changed);
    }
}

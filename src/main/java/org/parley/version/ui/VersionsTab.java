package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import org.parley.letter.Addressees;
import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.parley.version.Comparing;
import org.parley.version.Fits;
import org.parley.version.Versions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The versions, on a letter's page. */
@Component
@Order(10)
class VersionsTab implements LetterTab {

    private final Versions versions;
    private final Comparing comparing;
    private final Fits fits;
    private final Addressees addressees;
    private final VersionDialogs dialogs;

    VersionsTab(Versions versions, Comparing comparing, Fits fits, Addressees addressees, VersionDialogs dialogs) {
        this.versions = versions;
        this.comparing = comparing;
        this.fits = fits;
        this.addressees = addressees;
        this.dialogs = dialogs;
    }

    @Override
    public String word() {
        return VersionLinks.TAB;
    }

    @Override
    public String label(LetterLine letter) {
        return t("version.tab", versions.count(letter.id()));
    }

    @Override
    public Part create(LetterLine letter, Runnable changed) {
        return new VersionsPart(letter, versions, comparing, fits, addressees, dialogs, changed);
    }
}

package org.parley.version.ui;

import org.parley.base.Actor;
import org.parley.letter.Seals;
import org.parley.letter.ui.Composers;
import org.parley.recipient.Addressees;
import org.parley.version.Comparing;
import org.parley.version.Fits;
import org.parley.version.Versions;
import org.springframework.stereotype.Component;

/** What the screens for versions work with. */
@Component
class VersionTools {

    private final Versions versions;
    private final Comparing comparing;
    private final Fits fits;
    private final Seals seals;
    private final Addressees addressees;
    private final VersionDialogs dialogs;
    private final Composers composers;
    private final Actor actor;

    VersionTools(
            Versions versions,
            Comparing comparing,
            Fits fits,
            Seals seals,
            Addressees addressees,
            VersionDialogs dialogs,
            Composers composers,
            Actor actor) {
        this.versions = versions;
        this.comparing = comparing;
        this.fits = fits;
        this.seals = seals;
        this.addressees = addressees;
        this.dialogs = dialogs;
        this.composers = composers;
        this.actor = actor;
    }

    Versions versions() {
        return versions;
    }

    Comparing comparing() {
        return comparing;
    }

    Fits fits() {
        return fits;
    }

    Seals seals() {
        return seals;
    }

    Addressees addressees() {
        return addressees;
    }

    VersionDialogs dialogs() {
        return dialogs;
    }

    Composers composers() {
        return composers;
    }

    Actor actor() {
        return actor;
    }
}

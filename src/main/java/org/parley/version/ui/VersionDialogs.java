package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.parley.base.Seen;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Paths;
import org.parley.letter.Letters;
import org.parley.parliament.Parliaments;
import org.parley.version.Corrections;
import org.parley.version.VersionDetails;
import org.parley.version.VersionLine;
import org.parley.version.Versions;
import org.springframework.stereotype.Component;

/** The dialogs in which versions are made, corrected and thrown away. */
@Component
class VersionDialogs {

    private final Versions versions;
    private final Corrections corrections;
    private final Letters letters;
    private final Parliaments parliaments;

    VersionDialogs(Versions versions, Corrections corrections, Letters letters, Parliaments parliaments) {
        this.versions = versions;
        this.corrections = corrections;
        this.letters = letters;
        this.parliaments = parliaments;
    }

    /** Whether the acting person may change the versions of a letter. */
    boolean mayChange(UUID letter) {
        return letters.mayChange(letter);
    }

    /** Makes a version from another and goes to it. */
    void make(VersionLine from, Runnable changed) {
        VersionForm form = new VersionForm(parliaments, from.title(), false);
        form.show(new VersionDetails(from.language(), null, ""));
        Checkbox copy = new Checkbox(t("version.copy"), true);
        form.language()
                .addValueChangeListener(change -> copy.setValue(from.language().equals(change.getValue())));
        Div fields = new Div(new Paragraph(t("version.make-sentence", VersionNames.of(from))), form, copy);
        fields.addClassName("stack");
        EntryDialog dialog = new EntryDialog(
                t("version.make"),
                fields,
                () -> form.typed()
                        .map(details -> {
                            UUID made = versions.make(from.id(), details, copy.getValue());
                            changed.run();
                            Paths.open(VersionLinks.to(from.letter(), made));
                            return true;
                        })
                        .orElse(false));
        dialog.toSave(t("version.make-save"));
        dialog.watch(form.fields());
        dialog.open();
    }

    /** Corrects in which language and for whom a version is, and how the letter is called in it. */
    void correct(UUID version, Runnable changed) {
        VersionLine line = versions.line(version);
        VersionForm form =
                new VersionForm(parliaments, letters.details(line.letter()).title(), line.supersedes() != null);
        form.show(line.details());
        new Correction<>(
                        t("version.correct"),
                        form,
                        seen(line),
                        () -> seen(versions.line(version)),
                        (from, details) -> versions.correct(version, from.version(), details),
                        details -> {
                            Notices.done("version.corrected");
                            changed.run();
                        })
                .open();
    }

    /** Asks, and throws a version away; {@code gone} follows. */
    void discard(VersionLine version, Runnable gone) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(t("version.discard-title", VersionNames.of(version)));
        sure.setText(t(version.supersedes() == null ? "version.discard-sentence" : "version.discard-correction"));
        sure.setCancelable(true);
        sure.setCancelText(t("entry.cancel"));
        sure.setConfirmText(t("version.discard"));
        sure.addConfirmListener(confirmed -> {
            versions.discard(version.id());
            Notices.done("version.discarded");
            gone.run();
        });
        sure.open();
    }

    /** Asks, begins a correction of what was sent, and goes to it. */
    void beginCorrection(VersionLine version, Runnable changed) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(t("version.begin-correction-of", VersionNames.of(version)));
        sure.setText(t("version.begin-correction-sentence", version.sent(), version.waiting()));
        sure.setCancelable(true);
        sure.setCancelText(t("entry.cancel"));
        sure.setConfirmText(t("version.begin-correction-confirm"));
        sure.addConfirmListener(confirmed -> {
            UUID correction = corrections.begin(version.id());
            changed.run();
            Paths.open(VersionLinks.to(version.letter(), correction));
        });
        sure.open();
    }

    private static Seen<VersionDetails> seen(VersionLine line) {
        return new Seen<>(line.id(), line.seen(), line.details());
    }
}

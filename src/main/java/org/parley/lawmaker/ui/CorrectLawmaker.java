package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Seen;
import org.parley.base.ui.ConflictDialog;
import org.parley.base.ui.ConflictDialog.Difference;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.lawmaker.LawmakerDetails;
import org.parley.lawmaker.Lawmakers;

/** Corrects a person; when somebody else did so meanwhile, shows both versions and lets the person decide. */
final class CorrectLawmaker {

    private final Lawmakers lawmakers;
    private final Runnable afterwards;
    private final LawmakerForm form;
    private final EntryDialog dialog;
    private Seen<LawmakerDetails> seen;

    private CorrectLawmaker(Lawmakers lawmakers, Seen<LawmakerDetails> seen, Runnable afterwards) {
        this.lawmakers = lawmakers;
        this.seen = seen;
        this.afterwards = afterwards;
        form = new LawmakerForm(seen.details());
        dialog = new EntryDialog(t("lawmaker.correct"), form, this::save);
        dialog.watch(form.fields());
    }

    static void open(Lawmakers lawmakers, Seen<LawmakerDetails> seen, Runnable afterwards) {
        new CorrectLawmaker(lawmakers, seen, afterwards).dialog.open();
    }

    private boolean save() {
        return form.typed().map(this::save).orElse(false);
    }

    private boolean save(LawmakerDetails typed) {
        try {
            lawmakers.correct(seen.id(), seen.version(), typed);
        } catch (ChangedMeanwhile changed) {
            decide(lawmakers.details(seen.id()), typed);
            return false;
        }
        Notices.done("lawmaker.corrected", typed.officialName());
        afterwards.run();
        return true;
    }

    private void decide(Seen<LawmakerDetails> now, LawmakerDetails typed) {
        List<Difference> differences = form.differences(now.details(), typed);
        new ConflictDialog(differences, theirs -> {
                    form.take(now.details(), theirs);
                    seen = now;
                    if (save()) {
                        dialog.close();
                    }
                })
                .open();
    }
}

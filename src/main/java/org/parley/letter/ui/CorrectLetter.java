package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.ui.ConflictDialog;
import org.parley.base.ui.ConflictDialog.Difference;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Merge;
import org.parley.base.ui.Notices;
import org.parley.letter.LetterDetails;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;

/** Corrects a letter; if somebody else was quicker, the person sees both and decides. */
class CorrectLetter {

    private final Letters letters;
    private final LetterLine seen;
    private final Runnable afterwards;
    private final LetterForm form;
    private final EntryDialog dialog;

    CorrectLetter(Letters letters, LetterForm form, LetterLine seen, Runnable afterwards) {
        this.letters = letters;
        this.form = form;
        this.seen = seen;
        this.afterwards = afterwards;
        form.show(seen.details());
        dialog = new EntryDialog(
                t("letter.correct"),
                form,
                () -> form.details().map(typed -> save(seen.seen(), typed)).orElse(false));
        form.watch(dialog);
    }

    void open() {
        dialog.open();
    }

    private boolean save(long version, LetterDetails typed) {
        try {
            letters.correct(seen.id(), version, typed);
        } catch (ChangedMeanwhile changed) {
            decide(letters.details(seen.id()), typed);
            return false;
        }
        Notices.done("letter.corrected", typed.title());
        afterwards.run();
        return true;
    }

    private void decide(LetterLine now, LetterDetails typed) {
        Merge<LetterDetails> merge = new Merge<>(seen.details(), now.details(), typed);
        List<Difference> differences = merge.differences(LetterForm.labels(), form::text);
        new ConflictDialog(differences, theirs -> {
                    if (save(now.seen(), merge.taking(theirs))) {
                        dialog.close();
                    }
                })
                .open();
    }
}

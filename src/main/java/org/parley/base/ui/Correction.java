package org.parley.base.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Seen;
import org.parley.base.ui.ConflictDialog.Difference;

/**
 * A dialog that corrects what the person saw. Where somebody else was quicker, it brings both together: a part that only one of them
 * changed is taken from that one, and about the others the person decides.
 *
 * @param <D> the record of details that the form edits
 */
public final class Correction<D extends Record> {

    private final EntryForm<?, D> form;
    private final Seen<D> seen;
    private final Supplier<Seen<D>> now;
    private final Storing<D> storing;
    private final Consumer<D> stored;
    private final EntryDialog dialog;

    /**
     * A correction, not yet opened.
     *
     * @param form shows what was seen
     * @param now reads how it is stored now
     * @param stored what happens once it is stored, with what was stored
     */
    public Correction(
            String title,
            EntryForm<?, D> form,
            Seen<D> seen,
            Supplier<Seen<D>> now,
            Storing<D> storing,
            Consumer<D> stored) {
        this.form = form;
        this.seen = seen;
        this.now = now;
        this.storing = storing;
        this.stored = stored;
        dialog = new EntryDialog(
                title, form, () -> form.typed().map(typed -> save(seen, typed)).orElse(false));
        dialog.watch(form.fields());
    }

    /** Stores details in the place of those that were seen at a version. */
    @FunctionalInterface
    public interface Storing<D> {

        /**
         * Stores them.
         *
         * @throws ChangedMeanwhile when something else was stored after that version
         */
        void store(Seen<D> seen, D details);
    }

    /** Opens the dialog. */
    public void open() {
        dialog.open();
    }

    private boolean save(Seen<D> from, D details) {
        try {
            storing.store(from, details);
        } catch (ChangedMeanwhile somebodyWasQuicker) {
            return latest().map(latest -> bringTogether(latest, details)).orElseGet(Correction::isGone);
        } catch (NotFound missing) {
            if (latest().isPresent()) {
                throw missing;
            }
            return isGone();
        }
        stored.accept(details);
        return true;
    }

    /** What is stored now; nothing where somebody removed it. */
    private Optional<Seen<D>> latest() {
        try {
            return Optional.of(now.get());
        } catch (NotFound somebodyRemovedIt) {
            return Optional.empty();
        }
    }

    /** Says so, and keeps the form open with what was typed. */
    private static boolean isGone() {
        Notices.refused("refusal.gone-meanwhile");
        return false;
    }

    private boolean bringTogether(Seen<D> latest, D mine) {
        Merge<D> merge = new Merge<>(seen.details(), latest.details(), mine);
        List<Difference> differences = merge.differences(form.labels(), form::text);
        if (differences.isEmpty()) {
            return save(latest, merge.taking(Set.of()));
        }
        new ConflictDialog(differences, theirs -> {
                    if (save(latest, merge.taking(theirs))) {
                        dialog.close();
                    }
                })
                .open();
        return false;
    }
}

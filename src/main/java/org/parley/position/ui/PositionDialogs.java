package org.parley.position.ui;

import static org.parley.base.ui.Words.t;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Ids;
import org.parley.base.Seen;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.position.PositionLine;
import org.parley.position.WeightDetails;

/** The dialogs in which it is written down where a lawmaker stands, and how much they count. */
class PositionDialogs {

    private static final int OFFERED = 40;

    private final PositionTools tools;
    private final UUID lawmaker;

    PositionDialogs(PositionTools tools, UUID lawmaker) {
        this.tools = tools;
        this.lawmaker = lawmaker;
    }

    /** Writes down a position on the campaign, or on one that is asked for. */
    void record(@Nullable UUID campaign) {
        UUID id = Ids.next();
        PositionForm form = form().proposing(campaign);
        EntryDialog dialog = new EntryDialog(
                t("position.record"),
                form,
                () -> form.typed()
                        .map(details -> {
                            tools.positions().record(id, lawmaker, details);
                            Notices.undoable("position.recorded", () -> {
                                tools.positions().takeOut(id);
                                Stored.tell();
                            });
                            Stored.tell();
                            return true;
                        })
                        .orElse(false));
        dialog.watch(form.fields());
        dialog.open();
    }

    /** Corrects a position that was written down wrongly. */
    void correct(PositionLine line, Runnable changed) {
        new Correction<>(
                        t("position.correct"),
                        form().showing(line.details()),
                        line.asSeen(),
                        () -> tools.positions().line(line.id()).asSeen(),
                        (from, details) -> tools.positions().correct(line.id(), from.version(), details),
                        details -> {
                            Notices.done("position.corrected");
                            Stored.tell();
                            changed.run();
                        })
                .open();
    }

    /** Takes out a position that was written down by mistake; one click brings it back. */
    void takeOut(PositionLine line, Runnable changed) {
        tools.positions().takeOut(line.id());
        Notices.undoable("position.taken-out", () -> {
            tools.positions().bringBack(line.id());
            Stored.tell();
            changed.run();
        });
        Stored.tell();
        changed.run();
    }

    /** Everything that is known of where they stand on a campaign. */
    void history(UUID campaign, String name) {
        new HistoryDialog(tools, this, lawmaker, campaign, name).open();
    }

    /** Says how much they count in a campaign. */
    void weigh(UUID campaign, String name) {
        Seen<WeightDetails> seen = tools.weights().of(lawmaker, campaign);
        new Correction<>(
                        t("position.weigh-on", name),
                        new WeightForm(seen.details()),
                        seen,
                        () -> tools.weights().of(lawmaker, campaign),
                        (from, details) -> tools.weights().weigh(lawmaker, campaign, from.version(), details),
                        details -> Stored.tell())
                .open();
    }

    private PositionForm form() {
        return new PositionForm(tools, tools.positions().evidence(lawmaker, OFFERED));
    }
}

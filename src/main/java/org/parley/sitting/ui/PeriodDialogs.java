package org.parley.sitting.ui;

import static org.parley.base.ui.Words.t;

import java.util.UUID;
import org.parley.base.Ids;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.parliament.Parliaments;
import org.parley.sitting.PeriodLine;
import org.parley.sitting.SittingPeriods;
import org.springframework.stereotype.Component;

/** The dialogs in which periods are entered, corrected and taken out. */
@Component
class PeriodDialogs {

    private final SittingPeriods periods;
    private final Parliaments parliaments;

    PeriodDialogs(SittingPeriods periods, Parliaments parliaments) {
        this.periods = periods;
        this.parliaments = parliaments;
    }

    void enter(UUID parliament) {
        UUID id = Ids.next();
        PeriodForm form = new PeriodForm(parliaments.chambers(parliament), null);
        EntryDialog dialog = new EntryDialog(
                t("sitting.add"),
                form,
                () -> form.typed()
                        .map(details -> {
                            periods.enter(id, parliament, details);
                            Notices.done("sitting.entered", details.name());
                            Stored.tell();
                            return true;
                        })
                        .orElse(false));
        dialog.watch(form.fields());
        dialog.open();
    }

    void correct(PeriodLine line) {
        new Correction<>(
                        t("sitting.correct"),
                        new PeriodForm(parliaments.chambers(line.parliament()), line.details()),
                        line.asSeen(),
                        () -> periods.line(line.id()).asSeen(),
                        (from, details) -> periods.correct(line.id(), from.version(), details),
                        details -> {
                            Notices.done("sitting.corrected", details.name());
                            Stored.tell();
                        })
                .open();
    }

    void remove(PeriodLine line) {
        periods.remove(line.id());
        Stored.tell();
        Notices.undoable(
                "sitting.removed",
                () -> {
                    periods.enter(Ids.next(), line.parliament(), line.details());
                    Stored.tell();
                },
                line.details().name());
    }
}

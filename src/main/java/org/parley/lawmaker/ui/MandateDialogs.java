package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import org.parley.base.NotFound;
import org.parley.base.Seen;
import org.parley.base.ui.Correction;
import org.parley.base.ui.Dates;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Words;
import org.parley.lawmaker.EndReason;
import org.parley.lawmaker.MandateDetails;
import org.parley.lawmaker.MandateLine;

/** Taking a seat, correcting what is known about it, and leaving it. */
final class MandateDialogs {

    private MandateDialogs() {}

    static void begin(Directory directory, UUID lawmaker, Runnable afterwards) {
        MandateForm form = new MandateForm(directory.parliaments(), null, MandateDetails.EMPTY);
        EntryDialog dialog = new EntryDialog(
                t("mandate.add"),
                form,
                () -> form.typed()
                        .map(details -> {
                            directory.mandates().begin(lawmaker, details);
                            stored(afterwards);
                            return true;
                        })
                        .orElse(false));
        dialog.watch(form.fields());
        dialog.open();
    }

    static void correct(Directory directory, UUID lawmaker, MandateLine mandate, Runnable afterwards) {
        new Correction<>(
                        t("mandate.correct"),
                        new MandateForm(directory.parliaments(), mandate.parliamentId(), mandate.details()),
                        mandate.asSeen(),
                        () -> now(directory, lawmaker, mandate.id()),
                        (from, details) -> directory.mandates().correct(mandate.id(), from.version(), details),
                        details -> stored(afterwards))
                .open();
    }

    static void end(Directory directory, MandateLine mandate, Runnable afterwards) {
        DatePicker day = new DatePicker(t("mandate.ended-on"), directory.today());
        day.setLocale(Dates.custom(Words.language()));
        day.setRequiredIndicatorVisible(true);
        Select<EndReason> reason = new Select<>();
        reason.setLabel(t("mandate.reason"));
        reason.setItems(EndReason.values());
        reason.setItemLabelGenerator(one -> t(one.key()));
        reason.setValue(EndReason.TERM_ENDED);
        EntryDialog dialog =
                new EntryDialog(t("mandate.end-title", mandate.chamber()), new FormLayout(day, reason), () -> {
                    if (day.getValue() == null) {
                        day.setInvalid(true);
                        day.setErrorMessage(t("mandate.day-missing"));
                        return false;
                    }
                    directory.mandates().end(mandate.id(), day.getValue(), reason.getValue());
                    Notices.done("mandate.ended");
                    afterwards.run();
                    return true;
                });
        dialog.watch(day, reason);
        dialog.open();
    }

    private static Seen<MandateDetails> now(Directory directory, UUID lawmaker, UUID mandate) {
        return directory.mandates().of(lawmaker).stream()
                .filter(line -> line.id().equals(mandate))
                .findFirst()
                .orElseThrow(() -> new NotFound("mandate", mandate))
                .asSeen();
    }

    private static void stored(Runnable afterwards) {
        Notices.done("mandate.stored");
        afterwards.run();
    }
}

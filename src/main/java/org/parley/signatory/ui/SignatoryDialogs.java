package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.attachment.ui.AttachmentsField;
import org.parley.base.Actor;
import org.parley.base.ui.Correction;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.letter.Letters;
import org.parley.partner.Partners;
import org.parley.signatory.Deadline;
import org.parley.signatory.Evidence;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.parley.signatory.SignatoryFilter;
import org.parley.signatory.SignatoryLine;
import org.parley.signatory.SignatoryShow;
import org.parley.signatory.SignatoryState;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The dialogs in which signatories are added, and in which is written down what we heard of them. */
@Component
class SignatoryDialogs {

    private static final int MANY = 5_000;

    private final Signatories signatories;
    private final Evidence evidence;
    private final EvidenceDialogs files;
    private final Letters letters;
    private final Partners partners;
    private final Actor actor;
    private final Clock clock;

    SignatoryDialogs(
            Signatories signatories,
            Evidence evidence,
            EvidenceDialogs files,
            Letters letters,
            Partners partners,
            Actor actor,
            Clock clock) {
        this.evidence = evidence;
        this.files = files;
        this.signatories = signatories;
        this.letters = letters;
        this.partners = partners;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether the acting person keeps the letter. */
    boolean keeps(UUID letter) {
        return letters.mayChange(letter);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }

    /** Until when the letter can be signed, in words; empty where nobody said. */
    String until(UUID letter) {
        LocalDate day = signatories.deadline(letter).day();
        if (day == null) {
            return "";
        }
        return t(day.isBefore(today()) ? "signatory.was-until" : "signatory.until", Dates.day(day));
    }

    void add(UUID letter, Runnable changed) {
        SignatoryForm form = new SignatoryForm(partners, new SignatoryDetails(null, "", "", "", false));
        AttachmentsField proof = files.field();
        HeardFields heard = new HeardFields(
                        today(), SignatoryShow.SIGNED, SignatoryShow.INVITED, SignatoryShow.DECLINED)
                .with(proof);
        Div fields = new Div(form, heard);
        fields.addClassName("stack");
        EntryDialog dialog = new EntryDialog(
                t("signatory.add"),
                fields,
                () -> form.typed()
                        .flatMap(details -> heard.typed().map(news -> {
                            evidence.add(
                                    letter, details, news, news instanceof Heard.Signature ? proof.files() : Set.of());
                            Notices.done("signatory.added");
                            changed.run();
                            return true;
                        }))
                        .orElse(false));
        dialog.watch(form.fields());
        dialog.watch(heard.fields());
        dialog.open();
    }

    void correct(UUID id, Runnable changed) {
        SignatoryLine line = signatories.line(id);
        new Correction<>(
                        t("signatory.correct"),
                        new SignatoryForm(partners, line.details()),
                        line.asSeen(),
                        () -> signatories.line(id).asSeen(),
                        (from, details) -> signatories.correct(id, from.version(), details),
                        details -> changed.run())
                .open();
    }

    void signed(SignatoryLine line, Runnable changed) {
        AttachmentsField proof = files.field();
        HeardFields fields = new HeardFields(today(), SignatoryShow.SIGNED).with(proof);
        if (line.state() instanceof SignatoryState.Signed(LocalDate on, String by, String known)) {
            fields.show(on, by, known);
        }
        hear(t("signatory.signs-title", line.name()), line, fields, proof::files, changed);
    }

    void invited(SignatoryLine line, Runnable changed) {
        hear(
                t("signatory.invited-title", line.name()),
                line,
                new HeardFields(today(), SignatoryShow.INVITED),
                Set::of,
                changed);
    }

    void declined(SignatoryLine line, Runnable changed) {
        hear(
                t("signatory.declines-title", line.name()),
                line,
                new HeardFields(today(), SignatoryShow.DECLINED),
                Set::of,
                changed);
    }

    void withdrew(SignatoryLine line, Runnable changed) {
        hear(
                t("signatory.withdraws-title", line.name()),
                line,
                new HeardFields(today(), SignatoryShow.WITHDREW),
                Set::of,
                changed);
    }

    /** The files that show that somebody signs. */
    void evidence(SignatoryLine line, Runnable changed) {
        files.open(line, changed);
    }

    private void hear(
            String title, SignatoryLine line, HeardFields fields, Supplier<Set<UUID>> files, Runnable changed) {
        EntryDialog dialog = new EntryDialog(
                title,
                fields,
                () -> fields.typed()
                        .map(news -> {
                            evidence.hear(line.id(), line.seen(), news, files.get());
                            changed.run();
                            return true;
                        })
                        .orElse(false));
        dialog.watch(fields.fields());
        dialog.open();
    }

    /** Moves a signatory one place in the order in which they stand under the letter. */
    void move(SignatoryLine line, int by, Runnable changed) {
        List<UUID> order =
                new ArrayList<>(signatories.list(SignatoryFilter.all(line.letter()), PageRequest.of(0, MANY)).stream()
                        .map(SignatoryLine::id)
                        .toList());
        int place = order.indexOf(line.id());
        int other = place + by;
        if (place >= 0 && other >= 0 && other < order.size()) {
            Collections.swap(order, place, other);
            signatories.order(line.letter(), order);
            changed.run();
        }
    }

    void remove(SignatoryLine line, Runnable changed) {
        files.mayGo(line, () -> removeNow(line, changed));
    }

    private void removeNow(SignatoryLine line, Runnable changed) {
        signatories.remove(line.id());
        changed.run();
        Notices.undoable(
                "signatory.removed",
                () -> {
                    signatories.add(line.letter(), line.details(), heard(line.state()));
                    changed.run();
                },
                line.name());
    }

    /** Says until when the letter can be signed. */
    void deadline(UUID letter, Runnable changed) {
        Deadline seen = signatories.deadline(letter);
        DatePicker day = DayFields.day(t("signatory.deadline-day"));
        day.setValue(seen.day());
        day.setClearButtonVisible(true);
        day.setHelperText(t("signatory.deadline-help"));
        EntryDialog dialog = new EntryDialog(t("signatory.deadline"), day, () -> {
            if (day.isInvalid()) {
                return false;
            }
            signatories.setDeadline(letter, seen, new Deadline(seen.version(), day.getValue()));
            changed.run();
            return true;
        });
        dialog.watch(day);
        dialog.setWidth("min(24rem, 92vw)");
        dialog.open();
    }

    private static Heard heard(SignatoryState state) {
        return switch (state) {
            case SignatoryState.Invited(LocalDate on) -> new Heard.Invitation(on);
            case SignatoryState.Signed(LocalDate on, String by, String known) -> new Heard.Signature(on, by, known);
            case SignatoryState.Declined(LocalDate on, String because) -> new Heard.No(on, because);
            case SignatoryState.Withdrew withdrew -> heard(withdrew.before());
        };
    }
}

package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.parley.attachment.ui.Attaching;
import org.parley.attachment.ui.AttachmentsField;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.letter.Letters;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sending;
import org.parley.recipient.Sent;
import org.parley.recipient.SentVia;
import org.springframework.stereotype.Component;

/** The dialogs in which recipients are marked as sent, or left out. */
@Component
public class SentDialogs {

    private final Letters letters;
    private final Recipients recipients;
    private final Sending sending;
    private final Actor actor;
    private final Clock clock;
    private final SendingChecks checks;
    private final Attaching attaching;

    SentDialogs(
            Letters letters,
            Recipients recipients,
            Sending sending,
            SendingChecks checks,
            Attaching attaching,
            Actor actor,
            Clock clock) {
        this.attaching = attaching;
        this.checks = checks;
        this.letters = letters;
        this.recipients = recipients;
        this.sending = sending;
        this.actor = actor;
        this.clock = clock;
    }

    /** Asks when and how the letter went out, and writes it down for all of them. */
    public void markSent(RecipientFilter meant, Runnable changed) {
        UUID act = Ids.next();
        long unsent = recipients.count(meant.in(RecipientState.CHOSEN));
        long unreachable = recipients.count(meant.showing(RecipientShow.UNREACHABLE));
        LocalDate today = LocalDate.now(clock.withZone(actor.zone()));
        DatePicker day = DayFields.day(t("sent.day"));
        day.setValue(today);
        day.setMax(today);
        day.setRequired(true);
        Select<SentVia> via = new Select<>();
        via.setLabel(t("sent.via"));
        via.setItems(SentVia.values());
        via.setItemLabelGenerator(one -> one == null ? t("sent.via-own") : t(one.key()));
        via.setEmptySelectionAllowed(true);
        via.setEmptySelectionCaption(t("sent.via-own"));
        via.setWidth("18rem");
        Paragraph left = new Paragraph(t("sent.unreachable", unreachable));
        left.setVisible(unreachable > 0);
        via.addValueChangeListener(change -> left.setVisible(unreachable > 0 && change.getValue() == null));
        LocalDate dated = letters.details(meant.letter()).datedOn();
        Checkbox early = new Checkbox();
        early.setVisible(false);
        day.addValueChangeListener(change -> {
            early.setVisible(change.getValue() != null && change.getValue().isBefore(dated));
            early.setValue(false);
            early.setLabel(early.isVisible() ? t("sent.early", Dates.day(dated), Dates.day(change.getValue())) : "");
        });
        Div row = new Div(day, via);
        row.addClassName("row");
        AttachmentsField proof = attaching.field(t("sent.proof"), t("sent.proof-help", unsent));
        Div fields = new Div(new Paragraph(t("sent.sentence", unsent)), row, early, left, proof);
        fields.addClassName("stack");
        if (letters.text(meant.letter()).seal() == null) {
            Paragraph seals = new Paragraph(t("sent.seals"));
            seals.addClassName("hint");
            fields.add(seals, checks.card(meant.letter()));
        }
        EntryDialog dialog = new EntryDialog(t("sent.title"), fields, () -> {
            if (day.isInvalid() || day.getValue() == null) {
                return false;
            }
            if (early.isVisible() && !early.getValue()) {
                early.setErrorMessage(t("sent.early-confirm"));
                early.setInvalid(true);
                return false;
            }
            Sent sent = sending.markSent(meant, day.getValue(), via.getValue(), act, proof.files());
            Notices.done("sent.done", sent.sent(), sent.unreachable());
            changed.run();
            return true;
        });
        dialog.toSave(t("sent.title")).watch(day, via);
        dialog.open();
    }

    /** Asks why they are left out, and leaves them out. */
    void exclude(RecipientFilter meant, Runnable changed) {
        TextField reason = new TextField(t("recipient.exclude-reason"));
        reason.setHelperText(t("recipient.exclude-help"));
        reason.setMaxLength(300);
        reason.setWidthFull();
        reason.setAutofocus(true);
        String title = t("recipient.exclude-title", recipients.count(meant.in(RecipientState.CHOSEN)));
        EntryDialog dialog = new EntryDialog(title, reason, () -> {
            int excluded = recipients.exclude(meant, reason.getValue());
            Notices.done("recipient.excluded", excluded);
            changed.run();
            return true;
        });
        dialog.toSave(t("recipient.exclude")).watch(reason);
        dialog.open();
    }
}

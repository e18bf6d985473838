package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.Accounts;
import org.parley.account.Colleague;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.ManyFollowUps;
import org.parley.followup.reminder.Reminders;
import org.parley.letter.LetterLine;
import org.parley.signatory.Signatories;
import org.springframework.stereotype.Component;

/** The dialog in which is planned to remind those who were invited to sign a letter and have not answered. */
@Component
class ReminderDialog {

    private static final int LONGEST_TITLE = 200;

    private final Reminders reminders;
    private final ManyFollowUps many;
    private final Signatories signatories;
    private final Accounts accounts;
    private final Actor actor;

    ReminderDialog(Reminders reminders, ManyFollowUps many, Signatories signatories, Accounts accounts, Actor actor) {
        this.reminders = reminders;
        this.many = many;
        this.signatories = signatories;
        this.accounts = accounts;
        this.actor = actor;
    }

    void open(LetterLine letter, Runnable changed) {
        UUID id = Ids.next();
        Reminders.Unanswered unanswered = reminders.unanswered(letter.id());
        Fields fields = new Fields(letter, signatories.deadline(letter.id()).day(), unanswered);
        EntryDialog dialog =
                new EntryDialog(t("followup.remind-title", unanswered.open()), fields.form(unanswered), () -> {
                    if (!fields.areComplete()) {
                        return false;
                    }
                    tell(reminders.plan(id, fields.read(letter.id()), fields.each.getValue()), changed);
                    return true;
                });
        dialog.toSave(t("followup.remind-save")).watch(fields.what, fields.day, fields.whom, fields.each);
        dialog.open();
    }

    private void tell(List<UUID> planned, Runnable changed) {
        if (planned.isEmpty()) {
            Notices.done("followup.remind-planned", 0);
        } else {
            Notices.undoable(
                    "followup.remind-planned",
                    () -> {
                        many.takeBack(planned);
                        changed.run();
                        Stored.tell();
                    },
                    planned.size());
        }
        changed.run();
        Stored.tell();
    }

    private final class Fields {

        final TextField what = new TextField(t("followup.what"));
        final DatePicker day = DayFields.day(t("followup.due-on"));
        final ComboBox<Colleague> whom = new ComboBox<>(t("followup.assignee"));
        final RadioButtonGroup<Boolean> each = new RadioButtonGroup<>(t("followup.remind-how"));

        Fields(LetterLine letter, @Nullable LocalDate deadline, Reminders.Unanswered unanswered) {
            String title = letter.title();
            what.setValue(t(
                    "followup.remind-says",
                    title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title));
            what.setMaxLength(FollowUpDetails.WHAT);
            what.setRequiredIndicatorVisible(true);
            what.setErrorMessage(t("followup.refusal.what"));
            what.setWidthFull();
            day.setValue(reminders.proposed(deadline));
            day.setRequiredIndicatorVisible(true);
            day.setErrorMessage(t("followup.day-missing"));
            day.setHelperText(deadline == null ? "" : t("signatory.until", Dates.day(deadline)));
            whom.setItemLabelGenerator(Colleague::name);
            whom.setItems(accounts.colleagues());
            whom.setRequiredIndicatorVisible(true);
            whom.setErrorMessage(t("followup.assignee-missing"));
            accounts.colleagues().stream()
                    .filter(colleague -> colleague.id().equals(actor.id()))
                    .findFirst()
                    .ifPresent(whom::setValue);
            each.setItems(false, true);
            each.setItemLabelGenerator(one -> t(one ? "followup.remind-each" : "followup.remind-all"));
            each.setValue(false);
            each.setHelperText(t("followup.remind-closes"));
            each.setVisible(unanswered.open() > 1);
        }

        Div form(Reminders.Unanswered unanswered) {
            Div row = new Div(day, whom);
            row.addClassName("fields");
            Div form = new Div(what, row, each);
            form.addClassName("stack");
            if (unanswered.reminded() > 0) {
                Paragraph already = new Paragraph(t("followup.remind-already", unanswered.reminded()));
                already.addClassNames("quiet", "tight");
                form.addComponentAsFirst(already);
            }
            return form;
        }

        boolean areComplete() {
            what.setInvalid(what.getValue().isBlank());
            day.setInvalid(day.isEmpty());
            whom.setInvalid(whom.isEmpty());
            return !what.isInvalid() && !day.isInvalid() && !whom.isInvalid();
        }

        FollowUpDetails read(UUID letter) {
            return new FollowUpDetails(
                    what.getValue(), day.getValue(), whom.getValue().id(), About.letter(letter));
        }
    }
}

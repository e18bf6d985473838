package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import org.parley.account.Accounts;
import org.parley.account.Colleague;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.campaign.Campaigns;
import org.parley.contact.ui.SubjectFields;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUps;
import org.parley.followup.Priority;
import org.parley.lawmaker.Lawmakers;
import org.parley.lawmaker.ui.LawmakerPicker;
import org.parley.letter.Letters;
import org.springframework.stereotype.Component;

/** Opens the dialog that raises a follow-up. */
@Component
class FollowUpDialogs {

    private final FollowUps followUps;
    private final Lawmakers lawmakers;
    private final Accounts accounts;
    private final Campaigns campaigns;
    private final Letters letters;
    private final Actor actor;

    FollowUpDialogs(
            FollowUps followUps,
            Lawmakers lawmakers,
            Accounts accounts,
            Campaigns campaigns,
            Letters letters,
            Actor actor) {
        this.followUps = followUps;
        this.lawmakers = lawmakers;
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.letters = letters;
        this.actor = actor;
    }

    void raise(About known) {
        UUID id = Ids.next();
        Fields fields = new Fields(known);
        Div form = new Div(fields.what, fields.days(), fields.repetition, fields.lawmaker, fields.subject);
        form.addClassName("stack");
        EntryDialog dialog = new EntryDialog(t("followup.new"), form, () -> {
            if (!fields.areComplete()) {
                return false;
            }
            followUps.raise(id, fields.read(known));
            Notices.done("followup.raised");
            Stored.tell();
            return true;
        });
        dialog.watch(fields.what, fields.day, fields.whom, fields.priority, fields.lawmaker);
        dialog.watch(fields.subject.watched());
        dialog.watch(fields.repetition.watched());
        dialog.open();
        fields.what.focus();
    }

    private final class Fields {

        final TextField what = new TextField(t("followup.what"));
        final DatePicker day = DayFields.day(t("followup.due-on"));
        final ComboBox<Colleague> whom = new ComboBox<>(t("followup.assignee"));
        final Select<Priority> priority = new Select<>();
        final RepetitionFields repetition = new RepetitionFields();
        final LawmakerPicker lawmaker = new LawmakerPicker(lawmakers, t("followup.lawmaker"));
        final SubjectFields subject = new SubjectFields(campaigns, letters);

        Fields(About known) {
            what.setMaxLength(FollowUpDetails.WHAT);
            what.setValueChangeMode(ValueChangeMode.LAZY);
            what.setRequiredIndicatorVisible(true);
            what.setWidthFull();
            day.setValue(followUps.today());
            day.setRequiredIndicatorVisible(true);
            whom.setItemLabelGenerator(Colleague::name);
            whom.setItems(accounts.colleagues());
            whom.setRequiredIndicatorVisible(true);
            accounts.colleagues().stream()
                    .filter(colleague -> colleague.id().equals(actor.id()))
                    .findFirst()
                    .ifPresent(whom::setValue);
            priority.setLabel(t("followup.priority"));
            priority.setItems(Priority.values());
            priority.setItemLabelGenerator(one -> t(one.key()));
            priority.setValue(Priority.NORMAL);
            lawmaker.setValue(known.lawmaker());
            subject.show(known.campaign(), known.letter());
        }

        Div days() {
            Div row = new Div(day, whom, priority);
            row.addClassName("fields");
            return row;
        }

        boolean areComplete() {
            what.setErrorMessage(t("followup.refusal.what"));
            what.setInvalid(what.getValue().isBlank());
            day.setErrorMessage(t("followup.day-missing"));
            day.setInvalid(day.isEmpty());
            whom.setErrorMessage(t("followup.assignee-missing"));
            whom.setInvalid(whom.isEmpty());
            return !what.isInvalid() && !day.isInvalid() && !whom.isInvalid() && repetition.areComplete(day.getValue());
        }

        FollowUpDetails read(About known) {
            return new FollowUpDetails(
                    what.getValue(),
                    day.getValue(),
                    whom.getValue().id(),
                    known.with(lawmaker.getValue(), subject.campaign(), subject.letter()),
                    priority.getValue(),
                    repetition.read(day.getValue()));
        }
    }
}

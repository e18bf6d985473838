package org.parley.board.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.account.Accounts;
import org.parley.account.Colleague;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.board.Acts;
import org.parley.board.Done;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUps;
import org.springframework.stereotype.Component;

/** The dialogs in which recipients get somebody who looks after them, and follow-ups. */
@Component
class BoardDialogs {

    private final Acts acts;
    private final FollowUps followUps;
    private final Accounts accounts;
    private final Actor actor;

    BoardDialogs(Acts acts, FollowUps followUps, Accounts accounts, Actor actor) {
        this.acts = acts;
        this.followUps = followUps;
        this.accounts = accounts;
        this.actor = actor;
    }

    /** Asks who looks after them from now on. */
    void assign(UUID letter, Set<UUID> recipients, Runnable changed) {
        UUID act = Ids.next();
        ComboBox<Optional<Colleague>> owner = new ComboBox<>(t("board.owner"));
        owner.setItems(Stream.concat(
                        Stream.of(Optional.<Colleague>empty()),
                        accounts.colleagues().stream().map(Optional::of))
                .toList());
        owner.setItemLabelGenerator(one -> one.map(Colleague::name).orElse(t("board.owner.nobody")));
        owner.setValue(me());
        owner.setRequiredIndicatorVisible(true);
        owner.setErrorMessage(t("board.owner-missing"));
        owner.setWidthFull();
        owner.setAutofocus(true);
        EntryDialog dialog = new EntryDialog(t("board.assign-title", recipients.size()), owner, () -> {
            owner.setInvalid(owner.isEmpty());
            if (owner.isInvalid()) {
                return false;
            }
            UUID account = owner.getValue().map(Colleague::id).orElse(null);
            tell("board.done.assigned", acts.assign(act, letter, recipients, account), acts, changed);
            return true;
        });
        dialog.toSave(t("board.assign")).watch(owner);
        dialog.open();
    }

    /** Asks what is to be done about them, when, and by whom. */
    void plan(UUID letter, Set<UUID> recipients, Runnable changed) {
        UUID act = Ids.next();
        TextField what = new TextField(t("followup.what"));
        what.setMaxLength(FollowUpDetails.WHAT);
        what.setRequiredIndicatorVisible(true);
        what.setErrorMessage(t("followup.refusal.what"));
        what.setWidthFull();
        what.setAutofocus(true);
        DatePicker day = DayFields.day(t("followup.due-on"));
        day.setValue(followUps.today().plusWeeks(1));
        day.setRequiredIndicatorVisible(true);
        day.setErrorMessage(t("followup.day-missing"));
        ComboBox<Colleague> whom = new ComboBox<>(t("followup.assignee"));
        whom.setItems(accounts.colleagues());
        whom.setItemLabelGenerator(Colleague::name);
        whom.setErrorMessage(t("followup.assignee-missing"));
        me().ifPresent(whom::setValue);
        RadioButtonGroup<Boolean> each = new RadioButtonGroup<>(t("board.plan-how"));
        each.setItems(true, false);
        each.setItemLabelGenerator(one -> t(one ? "board.plan-each" : "board.plan-all", recipients.size()));
        each.setValue(true);
        each.setVisible(recipients.size() > 1);
        Div row = new Div(day, whom);
        row.addClassName("fields");
        Div form = new Div(what, row, each);
        form.addClassName("stack");
        EntryDialog dialog = new EntryDialog(t("board.plan-title", recipients.size()), form, () -> {
            what.setInvalid(what.getValue().isBlank());
            day.setInvalid(day.isEmpty());
            whom.setInvalid(whom.isEmpty());
            if (what.isInvalid() || day.isInvalid() || whom.isInvalid()) {
                return false;
            }
            FollowUpDetails details = new FollowUpDetails(
                    what.getValue(), day.getValue(), whom.getValue().id(), About.letter(letter));
            tell("board.done.planned", acts.plan(act, letter, recipients, details, each.getValue()), acts, changed);
            return true;
        });
        dialog.toSave(t("board.plan")).watch(what, day, whom, each);
        dialog.open();
    }

    /** Says what was done and with how many, who was passed over and why, and offers the way back. */
    static void tell(String key, Done done, Acts acts, Runnable changed) {
        String passedOver = done.passedOver().entrySet().stream()
                .map(why -> " " + t(why.getKey().key(), why.getValue()))
                .collect(Collectors.joining());
        if (done.done() == 0) {
            Notices.done(key, 0, passedOver);
        } else {
            Notices.undoable(
                    key,
                    () -> {
                        tellUndone(acts.undo(done.act()));
                        changed.run();
                    },
                    done.done(),
                    passedOver);
        }
        changed.run();
    }

    private static void tellUndone(Done undone) {
        List<String> stay = undone.passedOver().entrySet().stream()
                .map(why -> " " + t(why.getKey().key(), why.getValue()))
                .toList();
        Notices.done("board.undone", undone.done(), String.join("", stay));
    }

    private Optional<Colleague> me() {
        return accounts.colleagues().stream()
                .filter(colleague -> colleague.id().equals(actor.id()))
                .findFirst();
    }
}

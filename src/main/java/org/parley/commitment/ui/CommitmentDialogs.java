package org.parley.commitment.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Ids;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.commitment.CommitmentDetails;
import org.parley.commitment.CommitmentLine;
import org.parley.contact.ui.NextStepFields;
import org.parley.position.Evidence;
import org.parley.recipient.AddresseeChoice;
import org.parley.recipient.AddresseeKind;
import org.springframework.stereotype.Component;

/** The dialogs in which promises are written down, corrected and settled. */
@Component
class CommitmentDialogs {

    private static final int OFFERED = 40;

    private final CommitmentTools tools;

    CommitmentDialogs(CommitmentTools tools) {
        this.tools = tools;
    }

    boolean areAllowed() {
        return tools.mayRecord();
    }

    /**
     * Writes down a promise.
     *
     * @param lawmaker who made it; asked for where null
     */
    void promise(@Nullable UUID lawmaker, @Nullable UUID campaign) {
        UUID id = Ids.next();
        CommitmentForm form = new CommitmentForm(tools, offered(lawmaker)).proposing(campaign);
        ComboBox<AddresseeChoice> by = by();
        by.setVisible(lawmaker == null);
        by.addValueChangeListener(change -> form.offer(offered(
                change.getValue() != null && change.getValue().kind() == AddresseeKind.LAWMAKER
                        ? change.getValue().id()
                        : null)));
        NextStepFields reminder = tools.contacts().next();
        Div fields = new Div(by, form, new H3(t("commitment.reminder")), reminder);
        fields.addClassName("stack");
        EntryDialog dialog = new EntryDialog(t("commitment.record"), fields, () -> {
            AddresseeChoice whom = by.getValue();
            UUID promiser = whom == null ? lawmaker : whom.id();
            by.setInvalid(promiser == null);
            boolean complete = reminder.isComplete();
            CommitmentDetails details = form.typed().orElse(null);
            if (promiser == null || details == null || !complete) {
                return false;
            }
            tools.commitments()
                    .promise(
                            id,
                            whom == null ? AddresseeKind.LAWMAKER : whom.kind(),
                            promiser,
                            details,
                            reminder.read());
            done("commitment.recorded");
            return true;
        });
        dialog.watch(form.fields());
        dialog.watch(reminder.watched());
        dialog.open();
    }

    void correct(CommitmentLine line) {
        UUID lawmaker = line.by().kind() == AddresseeKind.LAWMAKER ? line.by().id() : null;
        new Correction<>(
                        t("commitment.correct"),
                        new CommitmentForm(tools, offered(lawmaker)).showing(line.details()),
                        line.asSeen(),
                        () -> tools.commitments().line(line.id()).asSeen(),
                        (from, details) -> tools.commitments().correct(line.id(), from.version(), details),
                        details -> done("commitment.corrected"))
                .open();
    }

    void settle(CommitmentLine line, boolean kept) {
        SettleFields fields = new SettleFields(line, kept, tools.today());
        EntryDialog dialog = new EntryDialog(t(kept ? "commitment.keep" : "commitment.break"), fields, () -> {
            if (!fields.isComplete()) {
                return false;
            }
            tools.commitments().settle(line.id(), line.seen(), fields.read());
            done(kept ? "commitment.was-kept" : "commitment.was-broken");
            return true;
        });
        dialog.watch(fields.watched());
        dialog.open();
    }

    void reopen(CommitmentLine line) {
        tools.commitments().reopen(line.id(), line.seen());
        done("commitment.reopened");
    }

    void takeOut(CommitmentLine line) {
        tools.commitments().takeOut(line.id());
        Notices.undoable("commitment.taken-out", () -> {
            tools.commitments().bringBack(line.id());
            Stored.tell();
        });
        Stored.tell();
    }

    private static void done(String key) {
        Notices.done(key);
        Stored.tell();
    }

    private List<Evidence> offered(@Nullable UUID lawmaker) {
        return lawmaker == null ? List.of() : tools.positions().evidence(lawmaker, OFFERED);
    }

    private ComboBox<AddresseeChoice> by() {
        ComboBox<AddresseeChoice> by = new ComboBox<>(t("commitment.by"));
        by.setHelperText(t("commitment.by-help"));
        by.setItemLabelGenerator(
                choice -> choice.detail().isEmpty() ? choice.name() : choice.name() + " · " + choice.detail());
        by.setItems(query ->
                tools.addressees().choices(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        by.setRequired(true);
        by.setErrorMessage(t("commitment.by-missing"));
        by.setWidthFull();
        return by;
    }
}

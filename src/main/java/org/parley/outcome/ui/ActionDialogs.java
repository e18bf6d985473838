package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Ids;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Stored;
import org.parley.lawmaker.ui.LawmakersPicker;
import org.parley.outcome.ActionDetails;
import org.parley.outcome.ActionLine;
import org.parley.outcome.BearingDetails;
import org.parley.outcome.BearingLine;
import org.parley.outcome.PartLine;
import org.parley.outcome.PartRole;
import org.springframework.stereotype.Component;

/** The dialogs in which actions are written down and corrected, with who took part and what they have to do with letters. */
@Component
class ActionDialogs {

    private final ActionTools tools;

    ActionDialogs(ActionTools tools) {
        this.tools = tools;
    }

    boolean areAllowed() {
        return tools.mayRecord();
    }

    /**
     * Writes down an action and opens its page.
     *
     * @param parliament where it was done; asked for where null
     */
    void record(@Nullable UUID parliament) {
        UUID id = Ids.next();
        ActionForm form = new ActionForm(tools, id).proposing(parliament);
        EntryDialog dialog = new EntryDialog(
                t("outcome.record"),
                form,
                () -> form.typed().map(details -> write(id, details)).orElse(false));
        dialog.watch(form.fields());
        dialog.open();
    }

    void correct(ActionLine line) {
        new Correction<>(
                        t("outcome.correct"),
                        new ActionForm(tools, line.id()).showing(line.details()),
                        line.asSeen(),
                        () -> tools.actions().line(line.id()).asSeen(),
                        (from, details) -> tools.actions().correct(line.id(), from.version(), details),
                        details -> done("outcome.corrected"))
                .open();
    }

    void takeOut(ActionLine line) {
        tools.actions().takeOut(line.id());
        Notices.undoable("outcome.taken-out", () -> {
            tools.actions().bringBack(line.id());
            Paths.open(ActionLinks.to(line.id()));
        });
        Paths.open(ActionLinks.LIST);
    }

    /** Writes down what lawmakers did in an action. */
    void addPeople(UUID action, @Nullable PartRole proposed) {
        Select<PartRole> role = new Select<>();
        role.setLabel(t("outcome.role"));
        role.setItems(PartRole.values());
        role.setItemLabelGenerator(one -> one == null ? "" : t(one.key()));
        role.setValue(proposed == null ? PartRole.SPONSOR : proposed);
        role.addClassName("wide");
        LawmakersPicker people = new LawmakersPicker(tools.lawmakers(), t("outcome.people"));
        people.addClassName("wide");
        people.setRequiredIndicatorVisible(true);
        Div fields = new Div(role, people);
        fields.addClassName("fields");
        EntryDialog dialog = new EntryDialog(t("outcome.add-people"), fields, () -> {
            people.setErrorMessage(t("outcome.people-missing"));
            people.setInvalid(people.getValue().isEmpty());
            if (people.isInvalid()) {
                return false;
            }
            tools.parts().add(action, people.getValue(), role.getValue());
            done("outcome.people-added", people.getValue().size());
            return true;
        });
        dialog.watch(people);
        dialog.open();
    }

    void takeOut(UUID action, PartLine line, PartRole role) {
        tools.parts().takeOut(action, line.lawmaker(), role);
        Notices.undoable(
                "outcome.part-taken-out",
                () -> {
                    tools.parts().add(action, List.of(line.lawmaker()), role);
                    Stored.tell();
                },
                line.name());
        Stored.tell();
    }

    /** Says what an action has to do with a letter. */
    void say(UUID action) {
        UUID id = Ids.next();
        saying(new BearingFields(tools), details -> tools.bearings().say(id, action, details));
    }

    void correct(BearingLine line) {
        saying(
                new BearingFields(tools).showing(line.details()),
                details -> tools.bearings().correct(line.id(), line.seen(), details));
    }

    void takeBack(UUID action, BearingLine line) {
        tools.bearings().takeBack(line.id(), line.seen());
        Notices.undoable("outcome.bearing-taken-back", () -> {
            tools.bearings().say(line.id(), action, line.details());
            Stored.tell();
        });
        Stored.tell();
    }

    private static void saying(BearingFields fields, SerializableConsumer<BearingDetails> store) {
        EntryDialog dialog = new EntryDialog(t("outcome.say"), fields, () -> {
            BearingDetails details = fields.typed().orElse(null);
            if (details == null) {
                return false;
            }
            store.accept(details);
            done("outcome.said");
            return true;
        });
        dialog.watch(fields.watched());
        dialog.open();
    }

    private boolean write(UUID id, ActionDetails details) {
        tools.actions().record(id, details);
        Notices.done("outcome.recorded");
        Paths.open(ActionLinks.to(id));
        return true;
    }

    private static void done(String key, @Nullable Object... values) {
        Notices.done(key, values);
        Stored.tell();
    }
}

package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.recipient.RecipientLine;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Recipients;
import org.parley.recipient.ui.RecipientAction;
import org.parley.response.Overruling;
import org.parley.response.Overrulings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a recipient of a letter: say with a reason that they stand elsewhere than the responses say, and lift it. */
@Component
@Order(30)
class OverruleState implements RecipientAction {

    private final Overrulings overrulings;
    private final Recipients recipients;
    private final Actor actor;

    OverruleState(Overrulings overrulings, Recipients recipients, Actor actor) {
        this.overrulings = overrulings;
        this.recipients = recipients;
        this.actor = actor;
    }

    @Override
    public String label() {
        return "response.overrule";
    }

    @Override
    public boolean fits(int count) {
        return count == 1 && actor.is(Roles.OFFICER);
    }

    @Override
    public void start(UUID letter, Set<UUID> chosen, Runnable afterwards) {
        RecipientLine line = recipients.line(chosen.iterator().next());
        if (!line.state().isSent()) {
            Notices.refused("response.refusal.not-sent");
            return;
        }
        Optional<Overruling> stands = overrulings.of(line.id());
        RadioButtonGroup<RecipientState> state = new RadioButtonGroup<>(t("response.overrule-state"));
        state.setItems(Overrulings.STATES);
        state.setItemLabelGenerator(one -> t(one.key()));
        state.setErrorMessage(t("response.overrule-state-missing"));
        TextField because = new TextField(t("response.because"));
        because.setMaxLength(Overruling.BECAUSE);
        because.setRequiredIndicatorVisible(true);
        because.setErrorMessage(t("response.because-missing"));
        because.setWidthFull();
        state.setValue(stands.map(Overruling::state).orElse(null));
        because.setValue(stands.map(Overruling::because).orElse(""));
        Div fields = new Div(
                new Paragraph(
                        stands.isPresent()
                                ? t("response.overrule-anew")
                                : t("response.overrule-is", t(line.state().key()))),
                state,
                because);
        fields.addClassName("stack");
        EntryDialog dialog = new EntryDialog(t("response.overrule-title", line.name()), fields, () -> {
            state.setInvalid(state.isEmpty());
            because.setInvalid(because.getValue().isBlank());
            if (state.isInvalid() || because.isInvalid()) {
                return false;
            }
            overrulings.overrule(line.id(), state.getValue(), because.getValue());
            tell("response.overruled-done", afterwards);
            return true;
        });
        stands.ifPresent(one -> fields.addComponentAsFirst(standing(one, line.id(), dialog, afterwards)));
        dialog.toSave(t("response.overrule")).watch(state, because);
        dialog.open();
    }

    private Div standing(Overruling one, UUID recipient, EntryDialog dialog, Runnable afterwards) {
        Button lift = new Button(t("response.lift"), click -> {
            overrulings.lift(recipient);
            dialog.close();
            tell("response.lifted-done", afterwards);
        });
        lift.setDisableOnClick(true);
        Paragraph says = new Paragraph(
                t("response.stands", t(one.state().key()), one.by(), Dates.moment(one.at(), actor.zone())));
        says.addClassName("tight");
        Div actions = new Div(lift);
        actions.addClassName("row");
        Div standing = new Div(says, actions);
        standing.addClassNames("card", "stack");
        return standing;
    }

    private static void tell(String key, Runnable afterwards) {
        Notices.done(key);
        Stored.tell();
        afterwards.run();
    }
}

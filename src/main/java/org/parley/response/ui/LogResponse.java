package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Roles;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.contact.ui.ContactDialogs;
import org.parley.contact.ui.NextStepFields;
import org.parley.recipient.RecipientLine;
import org.parley.recipient.Recipients;
import org.parley.recipient.ui.RecipientAction;
import org.parley.response.ResponseLine;
import org.parley.response.Responses;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a recipient of a letter: log what came back. */
@Component
@Order(10)
class LogResponse implements RecipientAction {

    private final Responses responses;
    private final Recipients recipients;
    private final ContactDialogs contacts;
    private final Actor actor;
    private final Clock clock;

    LogResponse(Responses responses, Recipients recipients, ContactDialogs contacts, Actor actor, Clock clock) {
        this.responses = responses;
        this.recipients = recipients;
        this.contacts = contacts;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "response.log";
    }

    @Override
    public boolean fits(int count) {
        return count == 1 && actor.is(Roles.OFFICER);
    }

    @Override
    public void start(UUID letter, Set<UUID> chosen, Runnable afterwards) {
        UUID recipient = chosen.iterator().next();
        RecipientLine line = recipients.line(recipient);
        if (!line.state().isSent()) {
            Notices.refused("response.refusal.not-sent");
            return;
        }
        UUID id = Ids.next();
        ResponseForm form = new ResponseForm(line.sentOn(), LocalDate.now(clock.withZone(actor.zone())));
        NextStepFields next = contacts.next();
        Div fields = new Div(earlier(recipient), form, new H3(t("contact.next")), next);
        fields.addClassName("stack");
        EntryDialog dialog = new EntryDialog(t("response.log-from", line.name()), fields, () -> {
            boolean complete = form.isComplete();
            if (!next.isComplete() || !complete) {
                return false;
            }
            responses.log(id, form.read(recipient), next.read());
            Notices.done("response.logged");
            Stored.tell();
            afterwards.run();
            return true;
        });
        dialog.toSave(t("response.log"));
        dialog.watch(form.watched());
        dialog.watch(next.watched());
        dialog.open();
        form.focus();
    }

    /** What came back from them before, so that nobody logs it twice. */
    private Div earlier(UUID recipient) {
        List<ResponseLine> lines = responses.ofRecipient(recipient);
        UnorderedList list = new UnorderedList();
        list.addClassName("items");
        lines.forEach(line -> list.add(new ResponseItem(line, t(line.via().key()))));
        Div earlier = new Div(new H3(t("response.earlier")), list);
        earlier.setVisible(!lines.isEmpty());
        return earlier;
    }
}

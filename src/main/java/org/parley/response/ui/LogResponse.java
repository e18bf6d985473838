package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.attachment.Attachments;
import org.parley.attachment.Subject;
import org.parley.attachment.ui.AttachmentsField;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.contact.ui.NextStepFields;
import org.parley.recipient.RecipientLine;
import org.parley.recipient.Recipients;
import org.parley.recipient.ui.RecipientAction;
import org.parley.response.LoggedMeanwhile;
import org.parley.response.ResponseDetails;
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
    private final ResponseForms forms;
    private final Attachments attachments;
    private final Actor actor;

    LogResponse(Responses responses, Recipients recipients, ResponseForms forms, Attachments attachments, Actor actor) {
        this.responses = responses;
        this.recipients = recipients;
        this.forms = forms;
        this.attachments = attachments;
        this.actor = actor;
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
        RecipientLine line = recipients.line(chosen.iterator().next());
        if (!line.state().isSent()) {
            Notices.refused("response.refusal.not-sent");
            return;
        }
        UUID id = Ids.next();
        List<ResponseLine> earlier = responses.ofRecipient(line.id());
        Set<UUID> seen = new HashSet<>();
        earlier.forEach(one -> seen.add(one.id()));
        ResponseForm form = forms.form(line);
        AttachmentsField scans = forms.scans();
        NextStepFields next = forms.next();
        Div fields = new Div(came(earlier), form, scans, new H3(t("contact.next")), next);
        fields.addClassName("stack");
        EntryDialog[] dialog = new EntryDialog[1];
        EntryDialog.Saving[] saving = new EntryDialog.Saving[1];
        saving[0] = () -> {
            ResponseDetails details = form.typed().orElse(null);
            if (!next.isComplete() || details == null) {
                return false;
            }
            try {
                responses.log(id, line.id(), details, next.read(), form.sure(seen));
            } catch (LoggedMeanwhile somebodyElseDid) {
                seen.add(somebodyElseDid.other().id());
                ask(somebodyElseDid.other(), dialog[0], saving[0]);
                return false;
            }
            if (!scans.files().isEmpty()) {
                attachments.attach(new Subject(ResponseLine.SUBJECT, id), scans.files());
            }
            Notices.done("response.logged");
            Stored.tell();
            afterwards.run();
            return true;
        };
        dialog[0] = new EntryDialog(t("response.log-from", line.name()), fields, saving[0]);
        dialog[0].toSave(t("response.log"));
        dialog[0].watch(form.fields());
        dialog[0].watch(next.watched());
        dialog[0].open();
        form.focus();
    }

    private static void ask(ResponseLine other, EntryDialog dialog, EntryDialog.Saving saving) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(t("response.meanwhile"));
        ask.setText(t(
                "response.meanwhile-is",
                other.recordedBy(),
                t(other.responseClass().key()),
                Dates.day(other.receivedOn())));
        ask.setConfirmText(t("response.meanwhile-another"));
        ask.setCancelable(true);
        ask.setCancelText(t("response.meanwhile-same"));
        ask.addConfirmListener(another -> {
            if (saving.save()) {
                dialog.close();
            }
        });
        ask.addCancelListener(same -> dialog.close());
        ask.open();
    }

    /** What came back from them before, so that nobody logs it twice. */
    private static Div came(List<ResponseLine> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("items");
        lines.forEach(line -> list.add(new ResponseItem(line, t(line.via().key()))));
        Div earlier = new Div(new H3(t("response.earlier")), list);
        earlier.setVisible(!lines.isEmpty());
        return earlier;
    }
}

package org.parley.sending.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.parley.attachment.Subject;
import org.parley.attachment.ui.Attaching;
import org.parley.base.Actor;
import org.parley.base.ui.Dates;
import org.parley.recipient.Sending;
import org.parley.sending.SendingLine;
import org.springframework.stereotype.Component;

/** The dialog with the proof of an act of sending. */
@Component
class ProofDialogs {

    private final Attaching attaching;
    private final Actor actor;

    ProofDialogs(Attaching attaching, Actor actor) {
        this.attaching = attaching;
        this.actor = actor;
    }

    void open(SendingLine sending) {
        Div content =
                new Div(new Paragraph(sentence(sending)), attaching.list(new Subject(Sending.SUBJECT, sending.id())));
        content.addClassName("stack");
        Dialog dialog = new Dialog(t("sending.proof-title"), content);
        dialog.getFooter().add(new Button(t("sending.close"), click -> dialog.close()));
        dialog.setWidth("min(42rem, 96vw)");
        dialog.open();
    }

    /** When, how, to how many, and who wrote that down. */
    String sentence(SendingLine sending) {
        return t("sending.sentence", Dates.day(sending.sentOn()), how(sending), sending.recipients()) + " "
                + told(sending);
    }

    String how(SendingLine sending) {
        return sending.via() == null ? t("sending.via-own") : t(sending.via().key());
    }

    String told(SendingLine sending) {
        return sending.at() == null
                ? t("sending.by", sending.by())
                : t("sending.by-at", sending.by(), Dates.moment(sending.at(), actor.zone()));
    }
}

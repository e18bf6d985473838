package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import org.parley.attachment.ui.Attaching;
import org.parley.attachment.ui.AttachmentsField;
import org.parley.base.Actor;
import org.parley.contact.ui.ContactDialogs;
import org.parley.contact.ui.NextStepFields;
import org.parley.recipient.RecipientLine;
import org.parley.response.TheirPeople;
import org.springframework.stereotype.Component;

/** Makes the forms that log and correct responses. */
@Component
class ResponseForms {

    private final TheirPeople people;
    private final ContactDialogs contacts;
    private final Attaching attaching;
    private final Actor actor;
    private final Clock clock;

    ResponseForms(TheirPeople people, ContactDialogs contacts, Attaching attaching, Actor actor, Clock clock) {
        this.people = people;
        this.contacts = contacts;
        this.attaching = attaching;
        this.actor = actor;
        this.clock = clock;
    }

    ResponseForm form(RecipientLine from) {
        return new ResponseForm(from, people, new ReceivedDay(from.sentOn(), today()));
    }

    AttachmentsField scans() {
        return attaching.field(t("response.scans"), t("response.scans-help"));
    }

    NextStepFields next() {
        return contacts.next();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }
}

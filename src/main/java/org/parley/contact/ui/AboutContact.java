package org.parley.contact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.parley.contact.ContactDetails;

/** What a contact is about and who may see it, for other screens that log one. */
public class AboutContact extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SubjectFields subject;
    private final Secrecy secrecy;

    AboutContact(SubjectFields subject, Secrecy secrecy) {
        this.subject = subject;
        this.secrecy = secrecy;
        getContent().addClassName("stack");
        getContent().add(subject, secrecy);
    }

    /** The contact with what was said here. */
    public ContactDetails said(ContactDetails contact) {
        return new ContactDetails(
                contact.kind(),
                contact.direction(),
                contact.happenedAt(),
                contact.theirSide(),
                contact.colleagues(),
                subject.campaign(),
                subject.letter(),
                contact.notes(),
                secrecy.isConfidential(),
                secrecy.readers(),
                contact.points(),
                contact.attendees());
    }
}

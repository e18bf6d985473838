package org.parley.mail.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.contact.ui.ContactLinks;
import org.parley.mail.Became;
import org.parley.mail.ReadMail;
import org.parley.response.ui.ResponseLinks;

/** A mail that was read: what it says beside what was understood, until it became something or was set aside. */
class MailCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    MailCard(ReadMail mail, MailTools tools) {
        Div notes = new Div();
        notes.addClassName("stack");
        tools.taken().before(mail).forEach(before -> notes.add(already(before, tools)));
        mail.mail().doubts().stream().sorted().forEach(doubt -> notes.add(note(t(doubt.key()))));
        Div sides = new Div(new MailText(mail, tools), new MailForm(mail, tools, this::became));
        sides.addClassName("paste-sides");
        getContent().addClassNames("card", "mail");
        getContent().add(notes, sides);
    }

    private void became(Component says) {
        getContent().removeAll();
        getContent().add(says);
    }

    private static Paragraph already(Became before, MailTools tools) {
        Paragraph note = note("");
        note.add(
                new Span(t(
                                "mail.already",
                                before.by(),
                                Dates.moment(before.at(), tools.actor().zone())) + " "),
                before.response() != null
                        ? new PathLink(ResponseLinks.to(before.response()), t("mail.to-response"))
                        : new PathLink(
                                ContactLinks.to(Objects.requireNonNull(before.contact())), t("mail.to-contact")));
        return note;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("hint");
        return note;
    }
}

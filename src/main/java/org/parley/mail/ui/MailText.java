package org.parley.mail.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Facts;
import org.parley.mail.PassedOver;
import org.parley.mail.ReadMail;
import org.parley.mail.message.Mail;
import org.parley.mail.message.Mailbox;

/** What a mail says, as text: who wrote it, to whom, when, and what came with it. */
class MailText extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int NAMED = 5;

    MailText(ReadMail read, MailTools tools) {
        Mail mail = read.mail();
        Mailbox passedOn = mail.passedOnBy();
        Facts facts = new Facts()
                .text(t("mail.from"), mail.from().text())
                .text(t("mail.passed-on-by"), passedOn == null ? "" : passedOn.text())
                .text(
                        t("mail.to"),
                        mail.to().stream().limit(NAMED).map(Mailbox::text).collect(Collectors.joining(", "))
                                + (mail.to().size() > NAMED ? ", …" : ""))
                .text(t("mail.sent"), sent(mail, tools))
                .text(t("mail.kind"), t(mail.kind().key()))
                .text(t("mail.failed"), String.join(", ", mail.failed()));
        H2 subject = new H2(mail.subject().isBlank() ? t("mail.no-subject") : mail.subject());
        subject.getElement().setAttribute("dir", "auto");
        getContent().addClassName("stack");
        getContent().add(subject, facts, words(mail.text()));
        if (!mail.quoted().isEmpty()) {
            getContent().add(new Details(t("mail.quoted"), words(mail.quoted())));
        }
        UnorderedList files = new UnorderedList();
        files.addClassName("items");
        read.files().forEach(file -> files.add(line(file.name(), t(file.kind().key()))));
        read.passedOver().forEach(file -> files.add(line(file.name(), why(file))));
        getContent().add(files);
    }

    private static String sent(Mail mail, MailTools tools) {
        if (mail.sent().at() != null) {
            return Dates.moment(mail.sent().at(), tools.actor().zone());
        }
        return mail.sent().day() == null ? "" : Dates.day(mail.sent().day());
    }

    private static Div words(String text) {
        Div words = new Div(text);
        words.addClassName("pasted-text");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private static ListItem line(String name, String about) {
        Span called = new Span(name);
        called.getElement().setAttribute("dir", "auto");
        Span more = new Span(" " + about);
        more.addClassName("quiet");
        return new ListItem(called, more);
    }

    private static String why(PassedOver file) {
        return t("mail.not-kept", t(file.key(), file.values().toArray()));
    }
}

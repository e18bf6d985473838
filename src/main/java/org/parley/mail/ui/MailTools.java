package org.parley.mail.ui;

import java.time.Clock;
import org.parley.attachment.Attachments;
import org.parley.base.Actor;
import org.parley.contact.ui.ContactDialogs;
import org.parley.lawmaker.Lawmakers;
import org.parley.mail.AnsweredLetters;
import org.parley.mail.Mails;
import org.parley.mail.TakenMails;
import org.parley.mail.Writers;
import org.springframework.stereotype.Component;

/** With what a mail is shown and confirmed. */
@Component
record MailTools(
        Mails mails,
        Writers writers,
        AnsweredLetters letters,
        TakenMails taken,
        Attachments attachments,
        Lawmakers lawmakers,
        ContactDialogs dialogs,
        Actor actor,
        Clock clock) {}

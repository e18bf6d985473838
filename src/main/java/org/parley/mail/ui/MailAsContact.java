package org.parley.mail.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Direction;
import org.parley.contact.TheirSide;
import org.parley.mail.ReadMail;
import org.parley.mail.Writer;

/** A mail as the exchange that it is: at its moment, with its subject above its text. */
record MailAsContact(ReadMail mail, MailTools tools, String text) {

    ContactDetails of(UUID lawmaker, @Nullable Writer by, LocalDate on) {
        Instant sent = mail.mail().sent().at();
        boolean sameDay =
                sent != null && on.equals(mail.mail().sent().in(tools.actor().zone()));
        String subject = mail.mail().subject();
        String notes = subject.isBlank() ? text : subject + "\n\n" + text;
        return new ContactDetails(
                ContactKind.EMAIL,
                tools.writers().isOurs(mail.mail()) ? Direction.WE_TO_THEM : Direction.THEY_TO_US,
                sameDay && sent != null
                        ? sent
                        : on.atTime(LocalTime.NOON).atZone(tools.actor().zone()).toInstant(),
                List.of(new TheirSide(lawmaker, by == null ? null : by.staff())),
                Set.of(tools.actor().id()),
                null,
                null,
                notes.length() > ContactDetails.NOTES ? notes.substring(0, ContactDetails.NOTES) : notes,
                false);
    }
}

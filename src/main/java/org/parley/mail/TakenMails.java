package org.parley.mail;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.attachment.AttachmentLine;
import org.parley.attachment.Attachments;
import org.parley.attachment.Subject;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.contact.ContactDetails;
import org.parley.contact.Contacts;
import org.parley.response.ResponseDetails;
import org.parley.response.ResponseLine;
import org.parley.response.Responses;
import org.parley.response.Sure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What mails become, once somebody said what they are. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class TakenMails {

    private final Responses responses;
    private final Contacts contacts;
    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    TakenMails(
            Responses responses,
            Contacts contacts,
            Attachments attachments,
            JdbcClient jdbc,
            Actor actor,
            Clock clock) {
        this.responses = responses;
        this.contacts = contacts;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * It is what came back from a recipient; what came with it belongs to the response.
     *
     * @param id the identity that the form was opened with
     * @throws org.parley.base.Refusal when nothing can have come back on that day, or a file waits no longer
     */
    public void asResponse(UUID id, UUID recipient, ResponseDetails details, Sure sure, ReadMail mail) {
        responses.log(id, recipient, details, null, sure);
        attach(new Subject(ResponseLine.SUBJECT, id), mail);
        remember(mail, id, null);
    }

    /**
     * It is an exchange that answers no letter. What came with it belongs to the contact.
     *
     * @param id the identity that the form was opened with
     */
    public void asContact(UUID id, ContactDetails details, ReadMail mail) {
        contacts.log(id, details, null);
        attach(new Subject(Contacts.SUBJECT, id), mail);
        remember(mail, null, id);
    }

    /** What became of the same mail before, as far as the person may know it. */
    @Transactional(readOnly = true)
    public List<Became> before(ReadMail mail) {
        return jdbc
                .sql("""
                    select m.response_id, m.contact_id, a.name, m.taken_at from mail_taken m join account a on a.id = m.taken_by
                     where m.identity = :identity order by m.taken_at desc limit 10
                    """)
                .param("identity", mail.identity())
                .query((row, number) -> new Became(
                        row.getObject("response_id", UUID.class),
                        row.getObject("contact_id", UUID.class),
                        row.getString("name"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .filter(this::maySee)
                .toList();
    }

    /** The form may come twice: then the files belong there already. */
    private void attach(Subject subject, ReadMail mail) {
        Set<UUID> files = mail.files().stream().map(AttachmentLine::id).collect(Collectors.toUnmodifiableSet());
        if (!files.isEmpty()
                && attachments.mayChange(subject)
                && attachments.of(subject).isEmpty()) {
            attachments.attach(subject, files);
        }
    }

    private boolean maySee(Became before) {
        UUID contact = before.contact();
        if (contact == null) {
            return true;
        }
        try {
            contacts.show(contact);
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    private void remember(ReadMail mail, @Nullable UUID response, @Nullable UUID contact) {
        jdbc.sql("""
                    insert into mail_taken (id, identity, response_id, contact_id, taken_by, taken_at)
                    select :id, :identity, :response::uuid, :contact::uuid, :me, :now
                     where not exists (select from mail_taken m
                                        where m.response_id = :response::uuid or m.contact_id = :contact::uuid)
                    """)
                .param("id", Ids.next())
                .param("identity", mail.identity())
                .param("response", response)
                .param("contact", contact)
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

package org.parley.mail;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.parley.base.Roles;
import org.parley.mail.message.Mail;
import org.parley.mail.message.SubjectLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which letters a mail may answer: those that went to its writer. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.OFFICER)
public class AnsweredLetters {

    private static final int MOST = 50;

    private static final String LETTERS = """
            select x.* from (
                select r.id, r.letter_id, l.title, r.sent_on,
                       exists (select from mail_taken m join response e on e.id = m.response_id
                                where m.identity = any (:references) and e.letter_id = r.letter_id) as referred,
                       :subject <> '' and (fold(l.title) = fold(:subject) or exists (
                           select from letter_version v where v.letter_id = l.id and fold(v.title) = fold(:subject))) as named
                  from recipient r join letter l on l.id = r.letter_id
                 where r.lawmaker_id = :lawmaker and r.sent_on is not null) x
             order by x.referred desc, x.named desc, x.sent_on desc, x.id limit :most
            """;

    private final JdbcClient jdbc;

    AnsweredLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that went to a lawmaker, the likeliest first, then the latest. */
    public List<Answered> to(UUID lawmaker, Mail mail) {
        return jdbc.sql(LETTERS)
                .param("lawmaker", lawmaker)
                .param("references", mail.references().toArray(String[]::new))
                .param("subject", SubjectLine.core(mail.subject()))
                .param("most", MOST)
                .query((row, number) -> new Answered(
                        row.getObject("id", UUID.class),
                        row.getObject("letter_id", UUID.class),
                        row.getString("title"),
                        row.getObject("sent_on", LocalDate.class),
                        row.getBoolean("referred") || row.getBoolean("named")))
                .list();
    }
}

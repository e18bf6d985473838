package org.parley.sending;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how a letter went out, act by act. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Sendings {

    private static final String LINES = """
            select s.id, s.letter_id, s.sent_on, s.sent_via, w.name, s.recorded_at,
                   (select count(*) from recipient r where r.sending_id = s.id) as recipients,
                   (select count(*) from attachment a where a.subject_kind = '%s' and a.subject_id = s.id) as proofs
              from sending s join account w on w.id = s.recorded_by
            """.formatted(Sending.SUBJECT);

    private final JdbcClient jdbc;

    Sendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the acts by which a letter went out, the latest first. */
    public List<SendingLine> list(UUID letter, Pageable page) {
        return jdbc.sql(LINES
                        + " where s.letter_id = :letter order by s.sent_on desc, s.id desc limit :limit offset :offset")
                .param("letter", letter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(Sendings::line)
                .list();
    }

    /** How many acts there are. */
    public long count(UUID letter) {
        return jdbc.sql("select count(*) from sending where letter_id = :letter")
                .param("letter", letter)
                .query(Long.class)
                .single();
    }

    /** The act by which the letter went to a recipient; none while it did not, or where nobody wrote it down as one. */
    public Optional<SendingLine> to(UUID recipient) {
        return jdbc.sql(LINES + " where s.id = (select sending_id from recipient where id = :recipient)")
                .param("recipient", recipient)
                .query(Sendings::line)
                .optional();
    }

    /**
     * One act.
     *
     * @throws NotFound when there is none
     */
    public SendingLine line(UUID id) {
        return jdbc.sql(LINES + " where s.id = :id")
                .param("id", id)
                .query(Sendings::line)
                .optional()
                .orElseThrow(() -> new NotFound("sending", id));
    }

    private static SendingLine line(ResultSet row, int number) throws SQLException {
        String via = row.getString("sent_via");
        OffsetDateTime at = row.getObject("recorded_at", OffsetDateTime.class);
        return new SendingLine(
                row.getObject("id", UUID.class),
                row.getObject("letter_id", UUID.class),
                row.getObject("sent_on", LocalDate.class),
                via == null ? null : SentVia.of(via),
                row.getString("name"),
                at == null ? null : at.toInstant(),
                row.getInt("recipients"),
                row.getInt("proofs"));
    }
}

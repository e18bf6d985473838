package org.parley.recipient;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a campaign wrote to before: a letter's recipients among those of the others. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Overlaps {

    private static final String LINES =
            """
            select o.id, o.title, o.dated_on, count(distinct r.id) as got,
                   count(distinct r.id) filter (where e.state = 'answered') as answered
              from letter l
              join letter o on o.campaign_id = l.campaign_id and o.id <> l.id
              join recipient e on e.letter_id = o.id and e.sent_on is not null
              join recipient r on r.letter_id = l.id and r.state <> 'excluded' and %s = %s
             where l.id = :letter
             group by o.id
             order by o.dated_on desc, o.id
            """.formatted(RecipientQuery.WHO.formatted("r"), RecipientQuery.WHO.formatted("e"));

    private final JdbcClient jdbc;

    Overlaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The campaign's other letters that some of the letter's recipients got, the latest first. Who is left out does not count. */
    public List<OverlapLine> of(UUID letter) {
        return jdbc.sql(LINES)
                .param("letter", letter)
                .query((row, number) -> new OverlapLine(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("dated_on", LocalDate.class),
                        row.getLong("got"),
                        row.getLong("answered")))
                .list();
    }
}

package org.parley.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.parley.lawmaker.Happening;
import org.parley.lawmaker.HappeningSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters on a lawmaker's timeline: those that were sent to them. */
@Component
@Order(20)
class LettersHappen implements HappeningSource {

    private final JdbcClient jdbc;

    LettersHappen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Happening> with(UUID lawmaker, int limit) {
        return jdbc.sql("""
                    select r.sent_on, l.id, l.title, c.name
                      from recipient r join letter l on l.id = r.letter_id join campaign c on c.id = l.campaign_id
                     where r.lawmaker_id = :lawmaker and r.sent_on is not null
                     order by r.sent_on desc, l.id desc limit :limit
                    """)
                .param("lawmaker", lawmaker)
                .param("limit", limit)
                .query((row, number) -> new Happening(
                        row.getObject("sent_on", LocalDate.class),
                        "timeline.letter-sent",
                        row.getString("title"),
                        row.getString("name"),
                        "letters/" + row.getObject("id", UUID.class)))
                .list();
    }
}

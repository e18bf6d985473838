package org.parley.sending;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.parley.letter.HappeningKind;
import org.parley.letter.LetterHappening;
import org.parley.letter.LetterHappenings;
import org.parley.letter.TimelinePlace;
import org.parley.recipient.SentVia;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a letter's timeline: the acts by which it went out, each with the number of those to whom it went. */
@Component
class SendingsHappen implements LetterHappenings {

    private static final String HAPPENED = """
            select x.*, a.name as by, (select count(*) from recipient r where r.sending_id = x.id) as recipients
              from (select case when (s.recorded_at at time zone 'UTC')::date = s.sent_on then s.recorded_at
                                else (s.sent_on + time '12:00') at time zone 'UTC' end as at,
                           s.id, s.sent_on, s.sent_via, s.recorded_by
                      from sending s where s.letter_id = :letter) x
              join account a on a.id = x.recorded_by
             where (x.at, x.id) < (:at, :id)
             order by x.at desc, x.id desc limit :limit
            """;

    private final JdbcClient jdbc;

    SendingsHappen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public HappeningKind kind() {
        return HappeningKind.SENT;
    }

    @Override
    public List<LetterHappening> before(UUID letter, TimelinePlace place, int limit) {
        return place.page(jdbc, HAPPENED, letter, limit)
                .query((row, number) -> {
                    String via = row.getString("sent_via");
                    return new LetterHappening(
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getObject("id", UUID.class),
                            row.getObject("sent_on", LocalDate.class),
                            "recipient.state.sent",
                            via == null ? "" : SentVia.of(via).key(),
                            "",
                            "",
                            "",
                            row.getInt("recipients"),
                            row.getString("by"));
                })
                .list();
    }
}

package org.parley.recipient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** How recipients are read from the database, a row each. */
final class RecipientRows {

    /** Each of a {@code page} of recipients in its {@code place}, with the best way to reach it, or the way it was sent. */
    static final String WAYS = """
            select r.*, w.way, w.way_kind, w.way_value,
                   (select count(*) from recipient x join attachment a on a.subject_kind = '%s' and a.subject_id = x.sending_id
                     where x.id = r.id) as proofs
              from page r
              left join lateral (
                    select * from (
                        select c.channel_id as way, c.kind as way_kind, c.value as way_value, c.rank
                          from recipient_channel c where r.sent_on is null and c.recipient_id = r.id
                        union all
                        select c.id, c.kind, c.value, 0 from channel c where r.sent_on is not null and c.id = r.channel_id) x
                     order by x.rank, x.way limit 1) w on true
             order by r.place
            """.formatted(Sending.SUBJECT);

    private RecipientRows() {}

    static RecipientLine line(ResultSet row, int number) throws SQLException {
        UUID way = row.getObject("way", UUID.class);
        String via = row.getString("sent_via");
        return new RecipientLine(
                row.getObject("id", UUID.class),
                row.getObject("letter_id", UUID.class),
                row.getObject("addressee_id", UUID.class),
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getString("party"),
                row.getObject("parliament_id", UUID.class),
                row.getString("parliament"),
                row.getString("chamber"),
                row.getString("constituency"),
                way == null
                        ? null
                        : new RecipientLine.Way(way, SentVia.of(row.getString("way_kind")), row.getString("way_value")),
                RecipientState.of(row.getString("state")),
                row.getString("excluded_because"),
                row.getObject("sent_on", LocalDate.class),
                via == null ? null : SentVia.of(via),
                row.getInt("proofs"));
    }
}

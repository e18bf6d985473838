package org.parley.response;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.parley.letter.HappeningKind;
import org.parley.letter.LetterHappening;
import org.parley.letter.LetterHappenings;
import org.parley.letter.TimelinePlace;
import org.parley.recipient.RecipientState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a letter's timeline: who said that a recipient stands elsewhere than the responses say, why, and who lifted it. */
@Component
class OverrulingsHappen implements LetterHappenings {

    private static final String HAPPENED = """
            select * from (
                select o.id, o.overruled_at as at, 'response.overruled' as what, o.state, r.name_as_sent as name, o.because, a.name as by
                  from recipient r join overruling o on o.recipient_id = r.id join account a on a.id = o.overruled_by
                 where r.letter_id = :letter and r.sent_on is not null
                union all
                select o.id, o.lifted_at, 'response.lifted', o.state, r.name_as_sent, '', a.name
                  from recipient r join overruling o on o.recipient_id = r.id join account a on a.id = o.lifted_by
                 where r.letter_id = :letter and r.sent_on is not null) x
             where (at, id) < (:at, :id)
             order by at desc, id desc limit :limit
            """;

    private final JdbcClient jdbc;

    OverrulingsHappen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public HappeningKind kind() {
        return HappeningKind.RESPONSES;
    }

    @Override
    public List<LetterHappening> before(UUID letter, TimelinePlace place, int limit) {
        return place.page(jdbc, HAPPENED, letter, limit)
                .query((row, number) -> new LetterHappening(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("id", UUID.class),
                        null,
                        row.getString("what"),
                        RecipientState.of(row.getString("state")).key(),
                        row.getString("name"),
                        row.getString("because"),
                        "",
                        0,
                        row.getString("by")))
                .list();
    }
}

package org.parley.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.parley.letter.HappeningKind;
import org.parley.letter.LetterHappening;
import org.parley.letter.LetterHappenings;
import org.parley.letter.TimelinePlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a letter's timeline: what parliaments did that it asked for or contributed to. What is unrelated did not happen with it. */
@Component
class ActionsInLetter implements LetterHappenings {

    private static final String HAPPENED = """
            select * from (
                select distinct on (a.id) a.id, a.acted_at as at, a.acted_on, a.kind, a.title, b.bearing, b.reason, c.name as by
                  from action_bearing b
                  join parliamentary_action a on a.id = b.action_id
                  join account c on c.id = b.said_by
                 where b.letter_id = :letter and b.bearing <> 'unrelated' and a.removed_at is null and (a.acted_at, a.id) < (:at, :id)
                 order by a.id, b.bearing = 'contributed' desc, b.said_at) x
             order by at desc, id desc limit :limit
            """;

    private final JdbcClient jdbc;

    ActionsInLetter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public HappeningKind kind() {
        return HappeningKind.ACTIONS;
    }

    @Override
    public List<LetterHappening> before(UUID letter, TimelinePlace place, int limit) {
        return place.page(jdbc, HAPPENED, letter, limit)
                .query(ActionsInLetter::happening)
                .list();
    }

    private static LetterHappening happening(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new LetterHappening(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                id,
                row.getObject("acted_on", LocalDate.class),
                ActionKind.of(row.getString("kind")).orElseThrow().key(),
                Bearing.of(row.getString("bearing")).orElseThrow().key(),
                row.getString("title"),
                row.getString("reason"),
                "actions/" + id,
                0,
                row.getString("by"));
    }
}

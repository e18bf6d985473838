package org.parley.board;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.parley.letter.HappeningKind;
import org.parley.letter.LetterHappening;
import org.parley.letter.LetterHappenings;
import org.parley.letter.TimelinePlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a letter's timeline: what was done with many at once on its board. The follow-ups that were planned tell of themselves. */
@Component
class ActsHappen implements LetterHappenings {

    private static final String HAPPENED = """
            select b.done_at as at, b.id, b.kind, b.undone_at is not null as undone, coalesce(o.name, '') as assignee, a.name as by,
                   (select count(*) from board_act_row w where w.act_id = b.id) as recipients
              from board_act b
              join account a on a.id = b.done_by
              left join account o on o.id = b.assignee_id
             where b.letter_id = :letter and b.kind <> 'planned' and (b.done_at, b.id) < (:at, :id)
             order by b.done_at desc, b.id desc limit :limit
            """;

    private final JdbcClient jdbc;

    ActsHappen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public HappeningKind kind() {
        return HappeningKind.BOARD;
    }

    @Override
    public List<LetterHappening> before(UUID letter, TimelinePlace place, int limit) {
        return place.page(jdbc, HAPPENED, letter, limit)
                .query((row, number) -> new LetterHappening(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("id", UUID.class),
                        null,
                        ActKind.of(row.getString("kind")).key(),
                        row.getBoolean("undone") ? "board.act.undone" : "",
                        row.getString("assignee"),
                        "",
                        "",
                        row.getInt("recipients"),
                        row.getString("by")))
                .list();
    }
}

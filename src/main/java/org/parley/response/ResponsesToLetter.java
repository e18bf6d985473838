package org.parley.response;

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

/** On a letter's timeline: what came back. What was logged for many at once is told as one. */
@Component
class ResponsesToLetter implements LetterHappenings {

    private static final String HAPPENED = """
            select e.*, r.name_as_sent as name, a.name as by
              from (select e.id, e.came_at as at, e.received_on, e.class, e.recipient_id, e.recorded_by, left(e.text, 240) as glance
                      from response e
                     where e.letter_id = :letter and e.act_id is null and (e.came_at, e.id) < (:at, :id)
                     order by e.came_at desc, e.id desc limit :limit) e
              join recipient r on r.id = e.recipient_id
              join account a on a.id = e.recorded_by
             order by e.at desc, e.id desc
            """;

    private final JdbcClient jdbc;

    ResponsesToLetter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public HappeningKind kind() {
        return HappeningKind.RESPONSES;
    }

    @Override
    public List<LetterHappening> before(UUID letter, TimelinePlace place, int limit) {
        return place.page(jdbc, HAPPENED, letter, limit)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new LetterHappening(
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            id,
                            row.getObject("received_on", LocalDate.class),
                            "response.happened",
                            ResponseClass.of(row.getString("class"))
                                    .orElseThrow()
                                    .key(),
                            row.getString("name"),
                            row.getString("glance"),
                            "responses/" + id,
                            0,
                            row.getString("by"));
                })
                .list();
    }
}

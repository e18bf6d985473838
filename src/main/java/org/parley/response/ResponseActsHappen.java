package org.parley.response;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.parley.letter.HappeningKind;
import org.parley.letter.LetterHappening;
import org.parley.letter.LetterHappenings;
import org.parley.letter.TimelinePlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a letter's timeline: what was logged for many at once, given another class, and taken out. */
@Component
class ResponseActsHappen implements LetterHappenings {

    private static final String HAPPENED = """
            select t.id, t.done_at as at, t.kind, k.word as class, t.responses, t.undone_at is not null as undone, a.name as by,
                   coalesce((select r.name_as_sent from response_act_row w join recipient r on r.id = (w.was ->> 'recipient_id')::uuid
                     where w.act_id = t.id and t.kind = 'taken out' limit 1), '') as name
              from response_act t
              join account a on a.id = t.done_by
              join response_class k on k.word = t.class
             where t.letter_id = :letter and t.responses > 0 and (t.done_at, t.id) < (:at, :id)
             order by t.done_at desc, t.id desc limit :limit
            """;

    private final JdbcClient jdbc;

    ResponseActsHappen(JdbcClient jdbc) {
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
                    boolean undone = row.getBoolean("undone");
                    return new LetterHappening(
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getObject("id", UUID.class),
                            null,
                            what(row.getString("kind")),
                            undone
                                    ? "response.act.undone"
                                    : ResponseClass.of(row.getString("class"))
                                            .orElseThrow()
                                            .key(),
                            row.getString("name"),
                            "",
                            "",
                            undone || row.getString("kind").equals("taken out") ? 0 : row.getInt("responses"),
                            row.getString("by"));
                })
                .list();
    }

    private static String what(String kind) {
        return switch (kind) {
            case "logged" -> "response.act.logged";
            case "classified" -> "response.act.classified";
            default -> "response.act.taken-out";
        };
    }
}

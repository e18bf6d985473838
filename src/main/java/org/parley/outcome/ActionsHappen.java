package org.parley.outcome;

import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ui.Words;
import org.parley.lawmaker.Happening;
import org.parley.lawmaker.HappeningSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a lawmaker's timeline: what they did in parliament. */
@Component
class ActionsHappen implements HappeningSource {

    private static final String HAPPENED = """
            select a.id, a.acted_on, a.kind, a.title, a.reference, p.role
              from action_part p join parliamentary_action a on a.id = p.action_id
             where p.lawmaker_id = :lawmaker and a.removed_at is null
             order by a.acted_on desc, a.id desc, p.role
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final Actor actor;

    ActionsHappen(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public List<Happening> with(UUID lawmaker, int limit) {
        return jdbc.sql(HAPPENED)
                .param("lawmaker", lawmaker)
                .param("limit", limit)
                .query((row, number) -> new Happening(
                        row.getObject("acted_on", java.time.LocalDate.class),
                        PartRole.of(row.getString("role")).orElseThrow().key(),
                        row.getString("title"),
                        detail(row.getString("kind"), row.getString("reference")),
                        "actions/" + row.getObject("id", UUID.class)))
                .list();
    }

    private String detail(String word, String reference) {
        String kind = Words.text(ActionKind.of(word).orElseThrow().key(), actor.locale());
        return reference.isEmpty() ? kind : kind + " · " + reference;
    }
}

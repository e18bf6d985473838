package org.parley.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes back what a run wrote, as {@code intake_write} and {@code intake_was} keep it. What somebody changed or used since stays. */
@Component
class TakingBack {

    private static final Script UNDO = Script.named("undo.sql");

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate templates;
    private final Clock clock;

    TakingBack(JdbcClient jdbc, NamedParameterJdbcTemplate templates, Clock clock) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * Takes the run back, inside the running transaction.
     *
     * @return whether it was still there to be taken back, and nobody stopped that
     */
    boolean run(IntakeRun run, UUID who) {
        UNDO.run(templates, Map.of("run", run.id()));
        return 1
                == jdbc.sql("""
                        update intake set state = 'undone', phase = '', error = null, undone_at = :now, undone_by = :who,
                               touched_at = :now
                         where id = :id and state = 'undoing' and turn = :turn
                        """)
                        .param("id", run.id())
                        .param("turn", run.turn())
                        .param("who", who)
                        .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .update();
    }

    /** Who began the run; nobody where it came from the command line. */
    Optional<UUID> startedBy(UUID id) {
        return jdbc.sql("select started_by from intake where id = :id and started_by is not null")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    Optional<Undone> undone(UUID id) {
        return jdbc.sql("""
                select i.undone_at, a.name, i.people_removed, i.people_restored,
                       (select count(*) from intake_rest r where r.intake_id = i.id) as staying
                  from intake i
                  join account a on a.id = i.undone_by
                 where i.id = :id and i.state = 'undone'
                """)
                .param("id", id)
                .query((row, number) -> new Undone(
                        row.getObject("undone_at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getInt("people_removed"),
                        row.getInt("people_restored"),
                        row.getInt("staying")))
                .optional();
    }

    List<RestLine> rest(UUID id, int offset, int limit) {
        return jdbc.sql("""
                select r.lawmaker_id, coalesce(l.official_name, '') as name, r.field, r.ours, r.theirs, r.reason
                  from intake_rest r
                  left join lawmaker l on l.id = r.lawmaker_id
                 where r.intake_id = :id
                 order by r.number offset :offset limit :limit
                """)
                .param("id", id)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new RestLine(
                        row.getObject("lawmaker_id", UUID.class),
                        row.getString("name"),
                        row.getString("field"),
                        row.getString("ours"),
                        row.getString("theirs"),
                        row.getString("reason")))
                .list();
    }
}

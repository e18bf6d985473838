package org.parley.duplicate;

import java.sql.PreparedStatement;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes one person of two in the running transaction, and keeps every row that this changed. */
@Component
class MergeRows {

    private static final List<String> MERGE = SqlScript.statements("merge.sql");

    private static final String SEEN = Arrays.stream(Place.values())
            .filter(Place::isSeen)
            .map(place -> "select '%s ' || to_jsonb(t)::text as line from %s t where %s"
                    .formatted(place.table(), place.table(), place.touched()))
            .collect(Collectors.joining(
                    " union all ",
                    "select md5(coalesce(string_agg(line, chr(10) order by line), '')) from (",
                    ") lines"));

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate templates;

    MergeRows(JdbcClient jdbc, NamedParameterJdbcTemplate templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    /**
     * Holds both, so that nobody changes them meanwhile.
     *
     * @throws NotFound when one of them is not there any more
     */
    void hold(UUID stays, UUID gone) {
        List<UUID> held = jdbc.sql("select id from lawmaker where id in (:stays, :gone) order by id for update")
                .param("stays", stays)
                .param("gone", gone)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        for (UUID one : List.of(stays, gone)) {
            if (!held.contains(one)) {
                throw new NotFound("lawmaker", one);
            }
        }
        if (stays.equals(gone)) {
            throw new Refusal("duplicate.refusal.one", "%s cannot be merged with itself".formatted(stays));
        }
    }

    /** What a person sees of both, in one number: it is another one as soon as anything about them was changed. */
    String seen(UUID stays, UUID gone) {
        return jdbc.sql(SEEN)
                .param("stays", stays)
                .param("gone", gone)
                .query(String.class)
                .single();
    }

    /** Waits for nobody: while a list is entered, nobody merges. */
    void mustBeTheOnlyOneWhoWrites() {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(41, 0)")
                .query(Boolean.class)
                .single()) {
            throw new Refusal("duplicate.refusal.list", "a list is being entered");
        }
    }

    void open(UUID merge, MergeOrder order, UUID who, OffsetDateTime now) {
        jdbc.sql("""
                insert into lawmaker_merge (id, stays_id, gone_id, gone_name, names, merged_by, merged_at)
                select :id, s.id, g.id, g.official_name, array[fold(s.official_name), fold(g.official_name)], :who, :now
                  from lawmaker s, lawmaker g where s.id = :stays and g.id = :gone
                """)
                .param("id", merge)
                .param("stays", order.stays())
                .param("gone", order.gone())
                .param("who", who)
                .param("now", now)
                .update();
    }

    /** Merges. With {@code already} it is said why a letter does not go to the same person twice. */
    void merge(UUID merge, MergeOrder order, String already) {
        Map<String, Object> parameters = Map.of(
                "merge", merge,
                "stays", order.stays(),
                "gone", order.gone(),
                "taken", String.join(",", order.taken()),
                "already", already);
        keep("was", parameters);
        MERGE.forEach(statement -> templates.execute(statement, parameters, PreparedStatement::execute));
        keep("became", parameters);
        jdbc.sql("delete from lawmaker_merge_row where merge_id = :merge and was = became")
                .param("merge", merge)
                .update();
    }

    private void keep(String when, Map<String, Object> parameters) {
        for (Place place : Place.values()) {
            templates.update(
                    """
                    insert into lawmaker_merge_row as m (merge_id, place, key, %s)
                    select distinct cast(:merge as uuid), '%s', %s, to_jsonb(t) from %s t where %s
                    on conflict (merge_id, place, key) do update set %s = excluded.%s
                    """.formatted(when, place.table(), place.key(), place.table(), place.touched(), when, when),
                    parameters);
        }
    }
}

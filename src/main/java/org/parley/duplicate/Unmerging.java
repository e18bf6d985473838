package org.parley.duplicate;

import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts every row back that a merge changed, field by field, where it still is what the merge made of it. What somebody changed since
 * stays and is listed; what came since stays with the person who stayed.
 */
@Component
class Unmerging {

    /** Rows that the merge made and that are still as it made them. */
    private static final String TAKE_AWAY = """
            delete from {table} t using lawmaker_merge_row m
             where m.merge_id = :merge and m.place = '{table}' and m.was is null and {found} and to_jsonb(t) = m.became
            """;

    private static final String FIELDS = """
            with row_now as (
                select m.key, m.was, m.became, to_jsonb(t) as now
                  from lawmaker_merge_row m
                  join {table} t on {found}
                 where m.merge_id = :merge and m.place = '{table}' and m.was is not null and m.became is not null),
            field as (
                select r.key, b.key as field, r.was -> b.key as was, b.value as became, r.now -> b.key as ours,
                       r.now -> 'sent_on' is distinct from r.became -> 'sent_on' as sent,
                       case when b.key in ('started_on', 'ended_on', 'end_reason') then 'days'
                            when b.key in ('state', 'excluded_because') then 'state' else b.key end as together
                  from row_now r
                 cross join lateral jsonb_each(r.became) b
                 where b.key <> 'version' and b.value is distinct from r.was -> b.key),
            kept as (
                select f.* from field f
                 where f.sent or exists (select from field o where o.key = f.key and o.together = f.together
                                           and o.ours is distinct from o.became))
            """;

    /** What belongs to a day or a state stays together; what was sent since stays with whom it was sent to. */
    private static final String SAY_WHAT_STAYS = FIELDS + """
            insert into lawmaker_merge_rest (merge_id, number, field, ours, theirs, reason)
            select :merge, coalesce((select max(number) from lawmaker_merge_rest where merge_id = :merge), 0)
                           + row_number() over (order by k.key, k.field),
                   k.field, coalesce(k.ours #>> '{}', ''), coalesce(k.became #>> '{}', ''),
                   case when k.sent then 'duplicate.rest.sent' else 'duplicate.rest.changed' end
              from kept k
             where k.field not in ('lawmaker_id', 'addressee_id', 'merged_from', 'channel_id') or k.sent and k.field = 'lawmaker_id'
            """;

    private static final String PUT_BACK = FIELDS + """
            , patch as (
                select f.key, jsonb_object_agg(f.field, f.was) as back
                  from field f
                 where not exists (select from kept k where k.key = f.key and k.field = f.field)
                 group by f.key)
            update {table} t set ({columns}) = (
                   select {columns} from jsonb_populate_record(t, m.back || case when to_jsonb(t) -> 'version' is not null
                        then jsonb_build_object('version', (to_jsonb(t) ->> 'version')::bigint + 1) else '{}' end))
              from patch m
             where {found}
            """;

    private static final String GONE = """
            select key from lawmaker_merge_row where merge_id = :merge and place = '{table}' and became is null order by key
            """;

    private static final String BRING_BACK = """
            insert into {table} ({columns})
            select {columns} from jsonb_populate_record(cast(null as {table}),
                (select was from lawmaker_merge_row where merge_id = :merge and place = '{table}' and key = :key))
            """;

    private static final String COLUMNS = """
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
             where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped and attgenerated = ''
            """;

    private final NamedParameterJdbcTemplate jdbc;

    Unmerging(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the merge of two people back, in the running transaction. */
    void run(UUID merge, UUID stays, UUID gone) {
        jdbc.getJdbcOperations().execute("set local parley.listing = 'later'");
        jdbc.query("select set_config('parley.merge', cast(:merge as text), true)", Map.of("merge", merge), row -> {});
        for (Place place : Place.values()) {
            execute(about(place, TAKE_AWAY), merge);
            bringBack(place, merge);
            if (!place.found().contains("m.became")) {
                execute(about(place, SAY_WHAT_STAYS), merge);
                execute(about(place, PUT_BACK), merge);
            }
        }
        jdbc.query(
                "select list_lawmakers_anew(array[cast(:stays as uuid), cast(:gone as uuid)])",
                Map.of("stays", stays, "gone", gone),
                row -> {});
    }

    /** A row that cannot come back, because what it hung on is gone, is left out and said. */
    private void bringBack(Place place, UUID merge) {
        List<String> keys = jdbc.queryForList(about(place, GONE), Map.of("merge", merge), String.class);
        for (String key : keys) {
            jdbc.getJdbcOperations().execute("savepoint one_row");
            try {
                jdbc.update(about(place, BRING_BACK), Map.of("merge", merge, "key", key));
                jdbc.getJdbcOperations().execute("release savepoint one_row");
            } catch (DataIntegrityViolationException e) {
                jdbc.getJdbcOperations().execute("rollback to savepoint one_row");
                jdbc.update("""
                        insert into lawmaker_merge_rest (merge_id, number, field, ours, theirs, reason)
                        select :merge, coalesce(max(number), 0) + 1, :table, '', '', 'duplicate.rest.gone'
                          from lawmaker_merge_rest where merge_id = :merge
                        """, Map.of("merge", merge, "table", place.table()));
            }
        }
    }

    private String about(Place place, String statement) {
        return statement
                .replace("{table}", place.table())
                .replace("{found}", place.found())
                .replace("{columns}", columns(place));
    }

    private String columns(Place place) {
        String columns = jdbc.queryForObject(COLUMNS, Map.of("table", place.table()), String.class);
        if (columns == null) {
            throw new IllegalStateException("no columns of " + place.table());
        }
        return columns;
    }

    private void execute(String statement, UUID merge) {
        jdbc.execute(statement, Map.of("merge", merge), PreparedStatement::execute);
    }
}

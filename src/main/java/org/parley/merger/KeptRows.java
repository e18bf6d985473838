package org.parley.merger;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps every row that a merge of partners changes, and puts it back where it still is what the merge made of it. */
@Component
class KeptRows {

    /** Pictures are not copied: a merge says whose they are and nothing else. */
    private static final String ROW = "to_jsonb(t) - '{large,small}'::text[]";

    private static final String KEEP = """
            insert into partner_merge_row as m (merge_id, place, key, {when})
            select :merge, '{table}', {key}, {row} from {table} t where {touched}
            on conflict (merge_id, place, key) do update set {when} = excluded.{when}
            """.replace("{row}", ROW);

    private static final String SEEN = Arrays.stream(Place.values())
            .map(place -> place.in("select '{table} ' || (" + ROW + ")::text as line from {table} t where {touched}"))
            .collect(Collectors.joining(
                    " union all ",
                    "select md5(coalesce(string_agg(line, chr(10) order by line), '')) from (",
                    ") lines"));

    private static final String TAKE_AWAY = """
            delete from {table} t using partner_merge_row m
             where m.merge_id = :merge and m.place = '{table}' and m.was is null and {found} and {row} = m.became
            """.replace("{row}", ROW);

    /** What a state and its days say belongs together, so a row of a list goes back whole or not at all. */
    private static final String PUT_BACK = """
            with field as (
                select m.key, b.key as field, m.was -> b.key as was
                  from partner_merge_row m join {table} t on {found}
                 cross join lateral jsonb_each(m.became) b
                 where m.merge_id = :merge and m.place = '{table}' and m.was is not null and b.key <> 'version'
                   and b.value is distinct from m.was -> b.key and b.value is not distinct from to_jsonb(t) -> b.key),
            m as (select f.key, jsonb_object_agg(f.field, f.was) as back from field f group by f.key)
            update {table} t set ({columns}) = (
                   select {columns} from jsonb_populate_record(t, m.back || case when to_jsonb(t) -> 'version' is not null
                        then jsonb_build_object('version', (to_jsonb(t) ->> 'version')::bigint + 1) else '{}' end))
              from m
             where {found}
            """;

    private static final String BRING_BACK = """
            insert into {table} ({columns})
            select {columns} from partner_merge_row m cross join lateral jsonb_populate_record(cast(null as {table}), m.was)
             where m.merge_id = :merge and m.place = '{table}' and m.became is null
            on conflict do nothing
            """;

    private static final String COLUMNS = """
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
             where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped and attgenerated = ''
            """;

    private final NamedParameterJdbcTemplate jdbc;

    KeptRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What a person sees of both, in one word: it is another one as soon as anything about them was changed. */
    String seen(UUID stays, UUID gone) {
        List<String> seen = jdbc.queryForList(SEEN, Map.of("stays", stays, "gone", gone), String.class);
        return seen.getFirst();
    }

    /** Keeps the rows of both as they are before a merge. */
    void before(UUID merge, UUID stays, UUID gone) {
        keep("was", merge, stays, gone);
    }

    /** Keeps them as they are after it; those that it left alone are forgotten. */
    void after(UUID merge, UUID stays, UUID gone) {
        keep("became", merge, stays, gone);
        jdbc.update("delete from partner_merge_row where merge_id = :merge and was = became", Map.of("merge", merge));
    }

    /** Puts every row back that is still what the merge made of it. What somebody changed since stays. */
    void putBack(UUID merge) {
        Map<String, UUID> about = Map.of("merge", merge);
        jdbc.query("select set_config('parley.merge', cast(:merge as text), true)", about, row -> {});
        jdbc.update(in(Place.PARTNER, BRING_BACK), about);
        for (Place place : Place.values()) {
            jdbc.update(in(place, TAKE_AWAY), about);
            jdbc.update(in(place, PUT_BACK), about);
            jdbc.update(in(place, BRING_BACK), about);
        }
        jdbc.query("select set_config('parley.merge', '', true)", Map.of(), row -> {});
    }

    private void keep(String when, UUID merge, UUID stays, UUID gone) {
        for (Place place : Place.values()) {
            jdbc.update(place.in(KEEP.replace("{when}", when)), Map.of("merge", merge, "stays", stays, "gone", gone));
        }
    }

    private String in(Place place, String statement) {
        List<String> columns = jdbc.queryForList(COLUMNS, Map.of("table", place.table()), String.class);
        return place.in(statement).replace("{columns}", columns.getFirst());
    }
}

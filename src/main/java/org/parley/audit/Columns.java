package org.parley.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the schema says of the columns that have a history: of which type they are, and to which records they refer. */
@Component
class Columns {

    private static final String REFERENCES = """
            select o.relname || ' ' || a.attname as field, t.relname as place
              from pg_constraint k
              join pg_class o on o.oid = k.conrelid
              join pg_class t on t.oid = k.confrelid
              join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
             where k.contype = 'f' and cardinality(k.conkey) = 1
            """;

    private static final String TYPES = """
            select o.relname || ' ' || a.attname as field, format_type(a.atttypid, null) as place
              from pg_attribute a
              join pg_class o on o.oid = a.attrelid
             where a.attnum > 0 and not a.attisdropped
               and exists (select from pg_trigger t where t.tgrelid = a.attrelid and t.tgname = 'audit_update')
            """;

    private final JdbcClient jdbc;
    private final AtomicReference<Map<String, String>> references = new AtomicReference<>(Map.of());
    private final AtomicReference<Map<String, String>> types = new AtomicReference<>(Map.of());

    Columns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The table to which a column refers; empty where it refers to none. */
    String target(String place, String column) {
        return read(references, REFERENCES).getOrDefault(place + " " + column, "");
    }

    /** The type of a column as PostgreSQL calls it; empty where there is none today. */
    String type(String place, String column) {
        return read(types, TYPES).getOrDefault(place + " " + column, "");
    }

    /** The tables whose records have a history. */
    Set<String> places() {
        return read(types, TYPES).keySet().stream()
                .map(field -> field.substring(0, field.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    /** The schema stays as it is while Parley runs. */
    private Map<String, String> read(AtomicReference<Map<String, String>> known, String sql) {
        if (known.get().isEmpty()) {
            Map<String, String> found = new HashMap<>();
            jdbc.sql(sql).query(row -> {
                found.put(row.getString("field"), row.getString("place"));
            });
            known.set(Map.copyOf(found));
        }
        return known.get();
    }
}

package org.parley.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What records are called, as far as the acting person may know them: one statement for each table, whatever a page refers to. */
@Component
class Names {

    private final List<Recorded> records;
    private final HistoryRule rule;
    private final JdbcClient jdbc;

    Names(List<Recorded> records, HistoryRule rule, JdbcClient jdbc) {
        this.records = List.copyOf(records);
        this.rule = rule;
        this.jdbc = jdbc;
    }

    /** The names of records by their identities, of those that are named in the tables. */
    Map<UUID, String> of(Map<String, Set<UUID>> wanted) {
        Map<UUID, String> names = new HashMap<>();
        wanted.forEach((place, ids) -> records.stream()
                .filter(one -> one.place().equals(place) && !one.names().isEmpty())
                .forEach(one -> jdbc.sql(
                                "select x.id, x.name from (%s) x where x.id = any (:ids)".formatted(one.names()))
                        .params(rule.parameters())
                        .param("ids", new HashSet<>(ids).toArray(UUID[]::new))
                        .query(row -> {
                            names.put(row.getObject("id", UUID.class), row.getString("name"));
                        })));
        return names;
    }
}

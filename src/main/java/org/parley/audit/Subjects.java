package org.parley.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.audit.ChangePage.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records with pages on which changes are told: what they are called and where they are, in one statement for all kinds. */
@Component
class Subjects {

    private final List<Recorded> pages;
    private final HistoryRule rule;
    private final JdbcClient jdbc;
    private final String found;

    Subjects(List<Recorded> records, HistoryRule rule, JdbcClient jdbc) {
        pages = records.stream().filter(one -> !one.path().isEmpty()).toList();
        this.rule = rule;
        this.jdbc = jdbc;
        found = IntStream.range(0, pages.size())
                .mapToObj(number -> "select %d as kind, x.id, x.name from (%s) x where x.id = any (:ids)"
                        .formatted(number, pages.get(number).names()))
                .collect(Collectors.joining(" union all "));
    }

    /** Those that the acting person may see. */
    Map<UUID, Subject> of(Collection<UUID> ids) {
        Map<UUID, Subject> subjects = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(found)
                    .params(rule.parameters())
                    .param("ids", ids.stream().distinct().toArray(UUID[]::new))
                    .query(row -> {
                        UUID id = row.getObject("id", UUID.class);
                        String path = pages.get(row.getInt("kind")).path().formatted(id);
                        subjects.put(id, new Subject(Objects.requireNonNullElse(row.getString("name"), ""), path));
                    });
        }
        return subjects;
    }
}

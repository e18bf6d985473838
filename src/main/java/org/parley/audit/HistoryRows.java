package org.parley.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.audit.HistoryEntry.Change;
import org.parley.audit.HistoryEntry.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history. Every statement that reads what changed carries the rule. */
@Component
class HistoryRows {

    /** Jumps from entry to entry in the index, however many records each of them changed. */
    private static final String ENTRIES = """
            with recursive told (id) as (
                (select h.entry_id from audit_change h where h.subject_id = :subject and h.entry_id < :before
                  order by h.entry_id desc limit 1)
                union all
                select (select h.entry_id from audit_change h where h.subject_id = :subject and h.entry_id < told.id
                         order by h.entry_id desc limit 1)
                  from told where told.id is not null)
            select id from told where id is not null limit :limit
            """;

    private static final String OF_SUBJECTS = " and h.subject_id = any (:subjects) ";

    private final JdbcClient jdbc;
    private final HistoryRule rule;
    private final Names names;
    private final Columns columns;
    private final String ofSubjects;
    private final String ofAll;

    HistoryRows(JdbcClient jdbc, HistoryRule rule, Names names, Columns columns) {
        this.jdbc = jdbc;
        this.rule = rule;
        this.names = names;
        this.columns = columns;
        ofSubjects = changes(OF_SUBJECTS + "and " + rule.condition());
        ofAll = changes(" and " + rule.condition());
    }

    private static String changes(String seen) {
        return """
                select e.id as entry, e.at, coalesce(a.name, '') as who, e.at_machine, e.place, e.kind, coalesce(i.file_name, '') as list,
                       n.records, n.rows,
                       c.id, c.subject_id, c.record_id, c.was is null as came, c.became is null as went,
                       f.field, c.was ->> f.field as was, c.became ->> f.field as became
                  from audit_entry e
                  left join account a on a.id = e.actor_id
                  left join intake i on i.id = e.intake_id
                 cross join lateral (
                       select count(distinct x.record_id) as records, count(*) as rows
                         from (select h.record_id from audit_change h where h.entry_id = e.id %1$s limit :counted + 1) x) n
                 cross join lateral (select h.* from audit_change h where h.entry_id = e.id and h.id > :after %1$s
                                       order by h.id limit :shown) c
                  left join lateral (select jsonb_object_keys(coalesce(c.was, '{}') || coalesce(c.became, '{}')) as field) f on true
                 where e.id = any (:entries)
                 order by e.id desc, c.id, f.field
                """.formatted(seen);
    }

    /** The entries that tell of a subject, seen or not. */
    List<Long> entries(UUID subject, long before, int limit) {
        return jdbc.sql(ENTRIES)
                .param("subject", subject)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /**
     * What the acting person may see of entries, in the order in which they are named; of subjects alone unless null.
     *
     * @param counted as many records of each are counted, and one more
     */
    List<HistoryEntry> read(@Nullable Set<UUID> subjects, List<Long> entries, int counted) {
        Map<Long, HistoryEntry> told = read(subjects, entries, 0, counted, HistoryEntry.SHOWN);
        return entries.stream().flatMap(id -> Stream.ofNullable(told.get(id))).toList();
    }

    /** More of what became of the records of an entry, after a change that was told already. */
    List<Change> more(@Nullable Set<UUID> subjects, long entry, long after, int limit) {
        HistoryEntry told = read(subjects, List.of(entry), after, 0, limit).get(entry);
        return told == null ? List.of() : told.changes();
    }

    private Map<Long, HistoryEntry> read(
            @Nullable Set<UUID> subjects, List<Long> entries, long after, int counted, int shown) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        List<Line> lines = jdbc.sql(subjects == null ? ofAll : ofSubjects)
                .params(rule.parameters())
                .param("subjects", subjects == null ? new UUID[0] : subjects.toArray(UUID[]::new))
                .param("entries", entries.toArray(Long[]::new))
                .param("after", after)
                .param("counted", counted)
                .param("shown", shown)
                .query(HistoryRows::line)
                .list();
        Map<UUID, String> called = names.of(wanted(lines));
        Map<Long, HistoryEntry> told = new HashMap<>();
        Map<Long, Map<Long, Change>> changes = new HashMap<>();
        for (Line line : lines) {
            told.putIfAbsent(line.entry().id(), line.entry());
            Map<Long, Change> ofEntry = changes.computeIfAbsent(line.entry().id(), id -> new LinkedHashMap<>());
            ofEntry.merge(line.change().id(), with(line, called), HistoryRows::both);
        }
        told.replaceAll((id, entry) -> with(entry, changes.getOrDefault(id, Map.of())));
        return told;
    }

    private Map<String, Set<UUID>> wanted(List<Line> lines) {
        Map<String, Set<UUID>> wanted = new HashMap<>();
        for (Line line : lines) {
            wanted.computeIfAbsent(line.entry().place(), place -> new HashSet<>())
                    .add(line.change().record());
            String target = columns.target(line.entry().place(), line.field());
            for (String value : new @Nullable String[] {line.was(), line.became()}) {
                if (!target.isEmpty() && value != null && value.length() == 36) {
                    wanted.computeIfAbsent(target, place -> new HashSet<>()).add(UUID.fromString(value));
                }
            }
        }
        return wanted;
    }

    private Change with(Line line, Map<UUID, String> called) {
        Change change = line.change();
        String name = called.getOrDefault(change.record(), "");
        if (line.field().isEmpty()) {
            return new Change(
                    change.id(), change.subject(), change.record(), name, change.came(), change.went(), List.of());
        }
        boolean refers = !columns.target(line.entry().place(), line.field()).isEmpty()
                && columns.type(line.entry().place(), line.field()).equals("uuid");
        return new Change(
                change.id(),
                change.subject(),
                change.record(),
                name,
                change.came(),
                change.went(),
                List.of(new Field(
                        line.field(),
                        columns.type(line.entry().place(), line.field()),
                        line.was(),
                        line.became(),
                        refers ? name(called, line.was()) : null,
                        refers ? name(called, line.became()) : null)));
    }

    private static @Nullable String name(Map<UUID, String> called, @Nullable String id) {
        return id == null ? null : called.getOrDefault(UUID.fromString(id), "");
    }

    private static Change both(Change one, Change other) {
        List<Field> fields = new ArrayList<>(one.fields());
        fields.addAll(other.fields());
        return new Change(one.id(), one.subject(), one.record(), one.name(), one.came(), one.went(), fields);
    }

    private static HistoryEntry with(HistoryEntry entry, Map<Long, Change> changes) {
        return new HistoryEntry(
                entry.id(),
                entry.at(),
                entry.who(),
                entry.atMachine(),
                entry.place(),
                entry.kind(),
                entry.list(),
                entry.records(),
                entry.rows(),
                List.copyOf(changes.values()));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String field = row.getString("field");
        return new Line(
                new HistoryEntry(
                        row.getLong("entry"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getBoolean("at_machine"),
                        row.getString("place"),
                        row.getString("kind"),
                        row.getString("list"),
                        row.getInt("records"),
                        row.getInt("rows"),
                        List.of()),
                new Change(
                        row.getLong("id"),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("record_id", UUID.class),
                        "",
                        row.getBoolean("came"),
                        row.getBoolean("went"),
                        List.of()),
                field == null ? "" : field,
                row.getString("was"),
                row.getString("became"));
    }

    private record Line(
            HistoryEntry entry,
            Change change,
            String field,
            @Nullable String was,
            @Nullable String became) {}
}

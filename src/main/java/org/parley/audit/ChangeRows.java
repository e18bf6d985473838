package org.parley.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.audit.ChangePage.Place;
import org.parley.base.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the entries of all records that the acting person may see something of, a page at a time and each from an index in the order of
 * the page. Those of kinds are read kind by kind and merged, because no index holds several in one order.
 */
@Component
class ChangeRows {

    private static final String ALL = """
            select e.id, e.at from audit_entry e cross join lateral (%1$s) seen
             where true %2$s order by e.at desc, e.id desc limit :limit
            """;

    private static final String OF_KINDS = """
            select x.id, x.at from unnest(:places) k (place) cross join lateral (
                   select e.id, e.at from audit_entry e cross join lateral (%1$s) seen
                    where e.place = k.place %2$s order by e.at desc, e.id desc limit :limit) x
             order by x.at desc, x.id desc limit :limit
            """;

    /** Jumps from entry to entry of each record, in the order in which they were written. */
    private static final String OF_SUBJECTS = """
            select distinct x.id, x.at from unnest(:subjects) s (id) cross join lateral (
                   with recursive told (id) as (
                        (select h.entry_id from audit_change h where h.subject_id = s.id and h.entry_id < :entry
                          order by h.entry_id desc limit 1)
                        union all
                        select (select h.entry_id from audit_change h where h.subject_id = s.id and h.entry_id < told.id
                                 order by h.entry_id desc limit 1)
                          from told where told.id is not null)
                   select e.id, e.at from told
                    cross join lateral (select o.* from audit_entry o where o.id = told.id limit 1) e
                    cross join lateral (%1$s) seen
                    where true %2$s limit :limit) x
             order by x.id desc limit :limit
            """;

    /** As many records of an entry are counted as its changes are read; what has more is counted on its own. */
    static final int LOOKED = 100;

    /** People who ever changed something, found by as many looks at an index as there are people. */
    private static final String PEOPLE = """
            with recursive one (id) as (
                (select e.actor_id from audit_entry e where e.actor_id is not null order by e.actor_id limit 1)
                union all
                select (select e.actor_id from audit_entry e where e.actor_id > one.id order by e.actor_id limit 1)
                  from one where one.id is not null)
            select a.id, a.name from one join account a on a.id = one.id order by fold(a.name), a.id
            """;

    private final JdbcClient jdbc;
    private final HistoryRule rule;
    private final Actor actor;

    ChangeRows(JdbcClient jdbc, HistoryRule rule, Actor actor) {
        this.jdbc = jdbc;
        this.rule = rule;
        this.actor = actor;
    }

    /**
     * The places of the next entries.
     *
     * @param places the tables; empty for all
     * @param subjects of whose pages alone; null for all
     */
    List<Place> find(
            ChangeFilter filter, Set<String> places, @Nullable Set<UUID> subjects, @Nullable Place before, int limit) {
        Map<String, Object> values = new HashMap<>(rule.parameters());
        String narrowed = narrowed(filter, values);
        values.put("limit", limit);
        values.put("places", places.toArray(String[]::new));
        String after = "";
        if (subjects != null) {
            values.put("subjects", subjects.toArray(UUID[]::new));
            values.put("entry", before == null ? Long.MAX_VALUE : before.entry());
            after = places.isEmpty() ? "" : " and e.place = any (:places)";
        } else if (before != null) {
            values.put("at", before.at().atOffset(ZoneOffset.UTC));
            values.put("entry", before.entry());
            after = " and (e.at, e.id) < (:at, :entry)";
        }
        String seen = "select 1 from audit_change h where h.entry_id = e.id %s and %s limit 1"
                .formatted(subjects == null ? "" : "and h.subject_id = s.id", rule.condition());
        String every = places.isEmpty() ? ALL : OF_KINDS;
        String sql = (subjects == null ? every : OF_SUBJECTS).formatted(seen, narrowed + after);
        return jdbc.sql(sql).params(values).query(ChangeRows::place).list();
    }

    /** The entries with the numbers of those of their records that the acting person may see, also of acts upon thousands. */
    List<HistoryEntry> counted(List<HistoryEntry> entries, @Nullable Set<UUID> subjects) {
        Long[] many = entries.stream()
                .filter(entry -> entry.rows() > LOOKED)
                .map(HistoryEntry::id)
                .toArray(Long[]::new);
        if (many.length == 0) {
            return entries;
        }
        Map<Long, int[]> counts = new HashMap<>();
        jdbc.sql("""
            select e.id, count(distinct x.record_id) as records, count(*) as rows from audit_entry e
             cross join lateral (select h.record_id from audit_change h where h.entry_id = e.id
                                    and (:all or h.subject_id = any (:subjects)) and %s limit :counted + 1) x
             where e.id = any (:entries)
             group by e.id
            """.formatted(rule.condition()))
                .params(rule.parameters())
                .param("entries", many)
                .param("all", subjects == null)
                .param("subjects", subjects == null ? new UUID[0] : subjects.toArray(UUID[]::new))
                .param("counted", HistoryEntry.COUNTED)
                .query(row -> {
                    counts.put(row.getLong("id"), new int[] {row.getInt("records"), row.getInt("rows")});
                });
        return entries.stream()
                .map(entry -> {
                    int[] count = counts.get(entry.id());
                    return count == null ? entry : entry.counted(count[0], count[1]);
                })
                .toList();
    }

    List<Changer.Person> people() {
        return jdbc.sql(PEOPLE)
                .query((row, number) -> new Changer.Person(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private String narrowed(ChangeFilter filter, Map<String, Object> values) {
        ZoneId zone = actor.zone();
        String who = switch (filter.by()) {
            case null -> "";
            case Changer.Person person -> {
                values.put("who", person.account());
                yield " and e.actor_id = :who";
            }
            case Changer.Parley parley -> " and e.actor_id is null and not e.at_machine";
            case Changer.Machine machine -> " and e.actor_id is null and e.at_machine";
        };
        return who
                + day(" and e.at >= :from", "from", filter.from(), zone, values)
                + day(
                        " and e.at < :until",
                        "until",
                        filter.until() == null ? null : filter.until().plusDays(1),
                        zone,
                        values);
    }

    private static String day(
            String condition, String name, @Nullable LocalDate day, ZoneId zone, Map<String, Object> values) {
        if (day == null) {
            return "";
        }
        values.put(name, day.atStartOfDay(zone).toOffsetDateTime());
        return condition;
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(row.getObject("at", OffsetDateTime.class).toInstant(), row.getLong("id"));
    }
}

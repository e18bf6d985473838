package org.parley.lawmaker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The list of lawmakers as the database keeps it ready, one row per person. However far down a page is, at most {@code reach} rows
 * are passed over to find it: pages near an end are counted from that end, others go on from a rung of the list's ladder.
 */
@Component
class Listing {

    private static final String COLUMNS = """
            lawmaker_id, name, sort_name, parliament_id, chamber_id, parliament, chamber, constituency, party, political_group,
            case when isfinite(seated_from) then seated_from end as shown_from,
            case when isfinite(seated_until) then seated_until end as shown_until,
            seated_until >= :today as in_office, writable, mandates, %s::text as key_value
            """;

    private final JdbcClient jdbc;
    private final Ladders ladders;
    private final int reach;

    @Autowired
    Listing(JdbcClient jdbc, Ladders ladders) {
        this(jdbc, ladders, 1_000);
    }

    Listing(JdbcClient jdbc, Ladders ladders, int reach) {
        this.jdbc = jdbc;
        this.ladders = ladders;
        this.reach = reach;
    }

    List<LawmakerLine> page(LawmakerFilter filter, LawmakerSort sort, LocalDate today, int offset, int limit) {
        if (offset <= reach) {
            return lines(rows(filter, sort, today, null, offset, limit));
        }
        Ladder ladder = ladders.ladder(filter, sort, today);
        Map.Entry<Integer, ListingKey> rung = ladder.near(offset, reach);
        if (rung == null) {
            int count = count(filter, today);
            if (!new ListingQuery(filter, sort, today).searches() || !ladders.isLong(count)) {
                if (offset >= count) {
                    return List.of();
                }
                if (count - offset - limit <= reach) {
                    return fromTheEnd(
                            filter, sort, today, Math.max(count - offset - limit, 0), Math.min(limit, count - offset));
                }
            }
            ladder.complete(() -> build(ladder, filter, sort, today));
            rung = ladder.near(offset, reach);
        }
        if (rung == null) {
            return List.of();
        }
        List<Row> rows = rows(filter, sort, today, rung.getValue(), offset - rung.getKey(), limit);
        if (!rows.isEmpty()) {
            ladder.add(offset + rows.size() - 1, rows.getLast().key());
        }
        return lines(rows);
    }

    int count(LawmakerFilter filter, LocalDate today) {
        ListingQuery query = new ListingQuery(filter, LawmakerSort.NAME, today);
        return ladders.count(
                filter,
                today,
                () -> jdbc.sql(query.count())
                        .params(query.values())
                        .param("most", ladders.enough())
                        .query(Integer.class)
                        .single());
    }

    List<UUID> ids(LawmakerFilter filter, LocalDate today, int most) {
        ListingQuery query = new ListingQuery(filter, LawmakerSort.NAME, today);
        return jdbc.sql(query.select("lawmaker_id") + " limit :most")
                .params(query.values())
                .param("most", most)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    List<LawmakerLine> named(Collection<UUID> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return lines(jdbc.sql("select " + COLUMNS.formatted("sort_name")
                        + " from lawmaker_listing where lawmaker_id in (:ids)")
                .param("ids", ids)
                .param("today", today)
                .query(Listing::row)
                .list());
    }

    private List<Row> rows(
            LawmakerFilter filter,
            LawmakerSort sort,
            LocalDate today,
            @Nullable ListingKey from,
            int offset,
            int limit) {
        ListingQuery query = new ListingQuery(filter, sort, today);
        if (query.searches() && ladders.isLong(filter, today)) {
            List<Row> walked = fetch(query, query.walk(columns(sort), from, reach), offset, limit);
            if (walked.size() == limit) {
                return walked;
            }
        }
        return fetch(query, query.page(columns(sort), from, false), offset, limit);
    }

    private List<LawmakerLine> fromTheEnd(
            LawmakerFilter filter, LawmakerSort sort, LocalDate today, int offset, int limit) {
        ListingQuery query = new ListingQuery(filter, sort, today);
        return lines(fetch(query, query.page(columns(sort), null, true), offset, limit)
                .reversed());
    }

    private List<Row> fetch(ListingQuery query, String sql, int offset, int limit) {
        return jdbc.sql(sql)
                .params(query.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(Listing::row)
                .list();
    }

    private static String columns(LawmakerSort sort) {
        return COLUMNS.formatted(sort.by().column());
    }

    private void build(Ladder ladder, LawmakerFilter filter, LawmakerSort sort, LocalDate today) {
        ListingQuery query = new ListingQuery(filter, sort, today);
        String numbered = query.select("%s as key_value, sort_name, lawmaker_id, row_number() over (%s) - 1 as number"
                .formatted(sort.by().column(), query.orderBy(false)));
        jdbc.sql("select number, key_value::text, sort_name, lawmaker_id::text from (" + numbered
                        + ") numbered where number % :reach = 0")
                .params(query.values())
                .param("reach", reach)
                .query(row -> {
                    ladder.add(row.getInt(1), new ListingKey(row.getString(2), row.getString(3), row.getString(4)));
                });
    }

    private static List<LawmakerLine> lines(List<Row> rows) {
        return rows.stream().map(Row::line).toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("lawmaker_id", UUID.class);
        LawmakerLine line = new LawmakerLine(
                id,
                row.getString("name"),
                row.getObject("parliament_id", UUID.class),
                row.getObject("chamber_id", UUID.class),
                row.getString("parliament"),
                row.getString("chamber"),
                row.getString("constituency"),
                row.getString("party"),
                row.getString("political_group"),
                row.getObject("shown_from", LocalDate.class),
                row.getObject("shown_until", LocalDate.class),
                row.getBoolean("in_office"),
                row.getBoolean("writable"),
                row.getInt("mandates"));
        return new Row(line, new ListingKey(row.getString("key_value"), row.getString("sort_name"), id.toString()));
    }

    private record Row(LawmakerLine line, ListingKey key) {}
}

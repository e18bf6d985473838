package org.parley.lawmaker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of lawmakers as the database keeps it ready, one row per person. */
@Component
class Listing {

    private static final String COLUMNS = """
            select lawmaker_id, name, parliament_id, chamber_id, parliament, chamber, constituency, party, political_group,
                   case when isfinite(seated_from) then seated_from end as seated_from,
                   case when isfinite(seated_until) then seated_until end as seated_until,
                   seated_until >= :today as in_office, writable, mandates
              from lawmaker_listing
            """;

    private final JdbcClient jdbc;

    Listing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LawmakerLine> list(LawmakerFilter filter, LawmakerSort sort, LocalDate today, int offset, int limit) {
        Map<String, @Nullable Object> values = new HashMap<>();
        String sql = COLUMNS + where(filter, today, values) + orderBy(sort) + " limit :limit offset :offset";
        return jdbc.sql(sql)
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query(Listing::line)
                .list();
    }

    int count(LawmakerFilter filter, LocalDate today) {
        Map<String, @Nullable Object> values = new HashMap<>();
        return jdbc.sql("select count(*) from lawmaker_listing " + where(filter, today, values))
                .params(values)
                .query(Integer.class)
                .single();
    }

    List<LawmakerLine> named(Collection<UUID> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + " where lawmaker_id in (:ids)")
                .param("ids", ids)
                .param("today", today)
                .query(Listing::line)
                .list();
    }

    private static String orderBy(LawmakerSort sort) {
        String direction = sort.descending() ? " desc" : "";
        String first = sort.by() == LawmakerSort.By.NAME ? "" : sort.by().column() + direction + ", ";
        return " order by " + first + "sort_name" + direction + ", lawmaker_id" + direction;
    }

    private static String where(LawmakerFilter filter, LocalDate today, Map<String, @Nullable Object> values) {
        values.put("today", today);
        StringBuilder where = new StringBuilder(" where true");
        words(where, values, "search", filter.search());
        words(where, values, "fold(constituency)", filter.constituency());
        if (filter.parliament() != null) {
            where.append(" and parliament_id = :parliament");
            values.put("parliament", filter.parliament());
        }
        if (filter.chamber() != null) {
            where.append(" and chamber_id = :chamber");
            values.put("chamber", filter.chamber());
        }
        if (!filter.party().isEmpty()) {
            where.append(" and (party = :party or political_group = :party)");
            values.put("party", filter.party());
        }
        if (filter.inOffice() != null) {
            where.append(filter.inOffice() ? " and seated_until >= :today" : " and seated_until < :today");
        }
        if (filter.writable() != null) {
            where.append(filter.writable() ? " and writable" : " and not writable");
        }
        return where.toString();
    }

    private static void words(StringBuilder where, Map<String, @Nullable Object> values, String column, String typed) {
        for (String word : Search.words(typed)) {
            String name = "word" + values.size();
            where.append(" and ")
                    .append(column)
                    .append(" like anywhere(:")
                    .append(name)
                    .append(')');
            values.put(name, word);
        }
    }

    static LawmakerLine line(ResultSet row, int number) throws SQLException {
        return new LawmakerLine(
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getObject("parliament_id", UUID.class),
                row.getObject("chamber_id", UUID.class),
                row.getString("parliament"),
                row.getString("chamber"),
                row.getString("constituency"),
                row.getString("party"),
                row.getString("political_group"),
                row.getObject("seated_from", LocalDate.class),
                row.getObject("seated_until", LocalDate.class),
                row.getBoolean("in_office"),
                row.getBoolean("writable"),
                row.getInt("mandates"));
    }
}

package org.parley.lawmaker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lawmakers whole. The list is ordered first and the rest is looked up row by row, so that the first row comes at once. */
@Component
class FullListing {

    private static final int AT_ONCE = 200;

    /** A chamber is called by its code where its name would lead to another one. */
    private static final String WHOLE = """
            with place as materialized (
                select h.id, h.parliament_id, q.name as parliament,
                       case when exists (select from chamber_alias a where a.parliament_id = h.parliament_id
                                            and a.folded = fold(h.name) and a.chamber_id <> h.id)
                              or exists (select from chamber o where o.parliament_id = h.parliament_id and o.id <> h.id
                                            and fold(h.name) in (fold(o.name), fold(o.native_name)))
                            then h.code else h.name end as chamber
                  from chamber h join parliament q on q.id = h.parliament_id)
            select l.id, l.official_name, l.given_name, l.family_name, l.name_order, l.honorific, l.other_names, l.born_on, l.gender,
                   l.notes,
                   (select json_agg(json_build_array(m.chamber_id, h.parliament, h.chamber, m.constituency, m.party, m.political_group,
                           m.term, m.started_on, m.ended_on, m.end_reason)
                           order by m.ended_on desc nulls first, m.started_on desc nulls last, m.id)
                      from mandate m join place h on h.id = m.chamber_id
                     where m.lawmaker_id = l.id and (:only::uuid is null or h.parliament_id = :only)) as seats,
                   (select json_agg(json_build_array(c.kind, c.value, c.label, c.state)
                           order by array_position(array['works', 'unverified', 'bounced'], c.state), c.id)
                      from channel c where c.lawmaker_id = l.id) as ways,
                   (select json_agg(json_build_array(k.chamber_id, k.name, s.role) order by k.name, k.id)
                      from committee_seat s join committee k on k.id = s.committee_id where s.lawmaker_id = l.id) as committees,
                   (select json_agg(json_build_array(x.scheme, x.value) order by x.scheme, x.value)
                      from lawmaker_external_id x where x.lawmaker_id = l.id) as ids
            """;

    private final JdbcClient jdbc;

    FullListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void each(LawmakerFilter filter, LawmakerSort sort, LocalDate today, Consumer<? super FullLawmaker> reader) {
        ListingQuery query = new ListingQuery(filter, sort, today);
        String columns =
                "lawmaker_id, sort_name, by_constituency, by_party, by_group, parliament, chamber, seated_from, seated_until,"
                        + " writable";
        String order = query.orderBy(false);
        read(
                WHOLE + " from (" + query.select(columns) + order + ") listed"
                        + " cross join lateral (select * from lawmaker where id = listed.lawmaker_id offset 0) l"
                        + order,
                query.values(),
                only(filter),
                reader);
    }

    void one(UUID lawmaker, Consumer<? super FullLawmaker> reader) {
        read(WHOLE + " from lawmaker l where l.id = :lawmaker", Map.of("lawmaker", lawmaker), null, reader);
    }

    List<String> schemes(LawmakerFilter filter, LocalDate today) {
        ListingQuery query = new ListingQuery(filter, LawmakerSort.NAME, today);
        return jdbc.sql("select distinct x.scheme from (" + query.select("lawmaker_id") + ") listed"
                        + " join lawmaker_external_id x using (lawmaker_id) order by 1")
                .params(query.values())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void read(
            String sql, Map<String, Object> values, @Nullable UUID only, Consumer<? super FullLawmaker> reader) {
        Map<String, @Nullable Object> all = new HashMap<>(values);
        all.put("only", only);
        jdbc.sql(sql).withFetchSize(AT_ONCE).params(all).query(row -> {
            reader.accept(lawmaker(row));
        });
    }

    private @Nullable UUID only(LawmakerFilter filter) {
        if (filter.parliament() != null || filter.chamber() == null) {
            return filter.parliament();
        }
        return jdbc.sql("select parliament_id from chamber where id = :chamber")
                .param("chamber", filter.chamber())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private static FullLawmaker lawmaker(ResultSet row) throws SQLException {
        return new FullLawmaker(
                row.getObject("id", UUID.class),
                row.getString("official_name"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("name_order"),
                row.getString("honorific"),
                row.getString("other_names"),
                row.getObject("born_on", LocalDate.class),
                row.getString("gender"),
                row.getString("notes"),
                FullParts.seats(row.getString("seats")),
                FullParts.ways(row.getString("ways")),
                FullParts.committees(row.getString("committees")),
                FullParts.ids(row.getString("ids")));
    }
}

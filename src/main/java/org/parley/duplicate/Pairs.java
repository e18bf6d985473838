package org.parley.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The pairs as the database keeps them: those who are proposed, and those who were told apart. */
@Component
class Pairs {

    private static final String PROPOSED = """
              from duplicate_pair p
              %s
             where (cast(:evidence as text) is null or p.kinds @> array[cast(:evidence as text)])
               and not exists (select from different_people d where d.one = p.one and d.other = p.other)
            """;
    private static final String TOLD_APART = """
              from different_people p
              join account s on s.id = p.said_by
              %s
             where true
            """;

    /** Who the two are. A count does without: everybody is listed, and the database would rather compare all with all than count pairs. */
    private static final String BOTH = """
            join lawmaker_listing a on a.lawmaker_id = p.one
              join lawmaker_listing b on b.lawmaker_id = p.other
            """;

    private static final String NARROWED = """
               and (cast(:lawmaker as uuid) is null or cast(:lawmaker as uuid) in (p.one, p.other))
               and (cast(:parliament as uuid) is null or exists (
                    select from mandate m join chamber c on c.id = m.chamber_id
                     where m.lawmaker_id in (p.one, p.other) and c.parliament_id = cast(:parliament as uuid)))
            """;
    private static final String GETTING = """
               and exists (select from recipient r join letter t on t.id = r.letter_id
                            where r.lawmaker_id in (p.one, p.other) and r.state <> 'excluded'
                              and (cast(:campaign as uuid) is null or t.campaign_id = cast(:campaign as uuid))
                              and (cast(:letter as uuid) is null or t.id = cast(:letter as uuid)))
            """;
    private static final String SIDES = """
            select p.one, a.name, concat_ws(' · ', nullif(a.constituency, ''), nullif(a.party, ''), nullif(a.chamber, ''),
                       nullif(nullif(a.parliament, a.chamber), '')) as place,
                   p.other, b.name as other_name, concat_ws(' · ', nullif(b.constituency, ''), nullif(b.party, ''),
                       nullif(b.chamber, ''), nullif(nullif(b.parliament, b.chamber), '')) as other_place,
            """;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Sign>> SIGNS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Pairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PairLine> page(PairFilter filter, int offset, int limit) {
        String query = filter.apart()
                ? SIDES + " 0 as strength, '[]' as signs, s.name as who, p.said_at" + TOLD_APART.formatted(BOTH)
                        + narrowed(filter) + " order by p.said_at desc, p.one, p.other"
                : SIDES + " p.strength, p.signs, '' as who, cast(null as timestamptz) as said_at"
                        + PROPOSED.formatted(BOTH) + narrowed(filter) + " order by p.strength desc, p.one, p.other";
        return narrowed(query + " offset :offset limit :limit", filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(Pairs::line)
                .list();
    }

    int count(PairFilter filter) {
        return narrowed(
                        "select count(*)" + (filter.apart() ? TOLD_APART : PROPOSED).formatted("") + narrowed(filter),
                        filter)
                .query(Integer.class)
                .single();
    }

    private static String narrowed(PairFilter filter) {
        return filter.campaign() == null && filter.letter() == null ? NARROWED : NARROWED + GETTING;
    }

    private JdbcClient.StatementSpec narrowed(String query, PairFilter filter) {
        Evidence evidence = filter.evidence();
        JdbcClient.StatementSpec statement = jdbc.sql(query)
                .param("lawmaker", filter.lawmaker(), Types.OTHER)
                .param("parliament", filter.parliament(), Types.OTHER)
                .param("campaign", filter.campaign(), Types.OTHER)
                .param("letter", filter.letter(), Types.OTHER);
        return filter.apart()
                ? statement
                : statement.param("evidence", evidence == null ? null : evidence.word(), Types.VARCHAR);
    }

    /** Keeps that the two are different people; they are not proposed any more. */
    void tellApart(UUID one, UUID other, UUID who, OffsetDateTime now) {
        jdbc.sql("""
                insert into different_people (one, other, said_by, said_at)
                select least(a.id, b.id), greatest(a.id, b.id), :who, :now
                  from lawmaker a join lawmaker b on b.id = :other
                 where a.id = :one and a.id <> b.id
                on conflict do nothing
                """)
                .param("one", one)
                .param("other", other)
                .param("who", who)
                .param("now", now)
                .update();
    }

    /** Forgets that they are; the next look may propose them again, and what the last one found is proposed at once. */
    void forget(UUID one, UUID other) {
        jdbc.sql("delete from different_people where one = least(:one, :other) and other = greatest(:one, :other)")
                .param("one", one)
                .param("other", other)
                .update();
    }

    private static PairLine line(ResultSet row, int number) throws SQLException {
        return new PairLine(
                side(row, "one", "name", "place"),
                side(row, "other", "other_name", "other_place"),
                Likelihood.of(row.getInt("strength")),
                JSON.readValue(row.getString("signs"), SIGNS),
                row.getString("who"),
                instant(row));
    }

    private static PairLine.Side side(ResultSet row, String id, String name, String place) throws SQLException {
        return new PairLine.Side(row.getObject(id, UUID.class), row.getString(name), row.getString(place));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("said_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

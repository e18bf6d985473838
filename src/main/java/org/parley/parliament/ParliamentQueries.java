package org.parley.parliament;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.base.Actor;
import org.parley.base.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of parliaments, chambers and committees, counted against the directory of lawmakers. */
@Component
class ParliamentQueries {

    private static final String FITS = """
             from parliament p
            where (:checked::boolean is null or :checked::boolean = (p.checked
                        and not exists (select from chamber c where c.parliament_id = p.id and c.sits and not c.checked)))
              and not exists (
                    select from unnest(:words::text[]) as w (word)
                     where lower(p.country) <> lower(w.word)
                       and fold(p.name) not like anywhere(w.word)
                       and not exists (select from parliament_alias a
                                        where a.parliament_id = p.id and a.folded like anywhere(w.word)))
            """;

    private static final String LINES = """
            select p.id, p.code, p.country, p.name, p.native_name,
                   p.checked and not exists (select from chamber c
                                              where c.parliament_id = p.id and c.sits and not c.checked) as checked,
                   (select case when count(*) = count(c.seats) then sum(c.seats) end
                      from chamber c where c.parliament_id = p.id and c.sits) as seats,
                   (select count(*) from lawmaker_listing l where l.parliament_id = p.id) as lawmakers
            """;

    private static final String IN_ORDER = " order by p.name collate \"und-x-icu\", p.id";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Actor actor;

    ParliamentQueries(JdbcClient jdbc, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    List<ParliamentLine> list(ParliamentFilter filter, int offset, int limit) {
        return matching(LINES + FITS + IN_ORDER + " limit :limit offset :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(ParliamentQueries::line)
                .list();
    }

    void each(ParliamentFilter filter, Consumer<? super ParliamentLine> reader) {
        matching(LINES + FITS + IN_ORDER, filter).withFetchSize(200).query(row -> {
            reader.accept(line(row, 0));
        });
    }

    int count(ParliamentFilter filter) {
        return matching("select count(*) " + FITS, filter).query(Integer.class).single();
    }

    List<ChamberLine> chambers(UUID parliament) {
        return jdbc.sql("""
                select c.*, n.filled, n.known
                  from chamber c, lateral (
                        select count(*) as known, count(*) filter (where l.seated_until >= :today) as filled
                          from lawmaker_listing l where l.chamber_id = c.id) n
                 where c.parliament_id = :parliament
                 order by c.sits desc, array_position(array['single', 'lower', 'upper'], c.kind), c.name, c.id
                """)
                .param("parliament", parliament)
                .param("today", LocalDate.now(clock.withZone(actor.zone())))
                .query((row, number) -> chamber(row))
                .list();
    }

    List<CommitteeLine> committees(UUID parliament) {
        return jdbc.sql("""
                select k.id, k.chamber_id, k.code, k.name
                  from committee k join chamber c on c.id = k.chamber_id
                 where c.parliament_id = :parliament order by c.kind, k.name collate "und-x-icu", k.id
                """)
                .param("parliament", parliament)
                .query((row, number) -> new CommitteeLine(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4)))
                .list();
    }

    List<String> aliases(UUID parliament) {
        return jdbc.sql("""
                select alias from parliament_alias where parliament_id = :parliament order by alias collate "und-x-icu"
                """)
                .param("parliament", parliament)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private JdbcClient.StatementSpec matching(String sql, ParliamentFilter filter) {
        return jdbc.sql(sql).param("checked", filter.checked()).param("words", words(filter));
    }

    private static ParliamentLine line(ResultSet row, int number) throws SQLException {
        return new ParliamentLine(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("country"),
                row.getString("name"),
                row.getString("native_name"),
                row.getBoolean("checked"),
                row.getObject("seats") == null ? null : row.getInt("seats"),
                row.getInt("lawmakers"));
    }

    private static ChamberLine chamber(ResultSet row) throws SQLException {
        return new ChamberLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("parliament_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("native_name"),
                ChamberKind.of(row.getString("kind")),
                row.getObject("seats") == null ? null : row.getInt("seats"),
                row.getInt("non_voting_seats"),
                row.getBoolean("sits"),
                row.getBoolean("checked"),
                row.getString("source"),
                row.getInt("filled"),
                row.getInt("known"));
    }

    private static String[] words(ParliamentFilter filter) {
        return Search.words(filter.search()).toArray(String[]::new);
    }
}

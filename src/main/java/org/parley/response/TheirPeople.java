package org.parley.response;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may have signed a response, and whom they may have passed the letter on to. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class TheirPeople {

    private static final String OFFICE = """
            select null::uuid as lawmaker, s.id as staff, null::uuid as committee, s.name, s.role as detail, 1 as place
              from recipient r join staff_member s on s.lawmaker_id = r.lawmaker_id
             where r.id = :recipient and s.left_on is null and fold(s.name) like all (%s)
            """;

    /** The office first, then the committees of their parliament, then whoever is called so anywhere. */
    private static final String ANYBODY = OFFICE + """
            union all
            select null, null, k.id, k.name, h.name, 2
              from recipient r join chamber h on h.parliament_id = r.parliament_id join committee k on k.chamber_id = h.id
             where r.id = :recipient and fold(k.name) like all (%1$s)
            union all
            (select g.lawmaker_id, null, null, g.name, q.name, 3
               from lawmaker_listing g left join parliament q on q.id = g.parliament_id
              where :typed and g.search like all (%1$s)
                and g.lawmaker_id is distinct from (select r.lawmaker_id from recipient r where r.id = :recipient)
              order by g.sort_name limit 50)
            """;

    private static final String FOLDED = "array(select fold(w) from unnest(:words::text[]) w)";

    private final JdbcClient jdbc;

    TheirPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who works in the office of a recipient today and whose names have these words. */
    public List<WhomChoice> office(UUID recipient, String typed) {
        return ask(OFFICE, recipient, typed);
    }

    /** Those of the office, the committees of the parliament and other lawmakers whose names have these words; at most some. */
    public List<WhomChoice> called(UUID recipient, String typed) {
        return ask(ANYBODY, recipient, typed);
    }

    private List<WhomChoice> ask(String sql, UUID recipient, String typed) {
        List<String> words = Search.words(typed);
        return jdbc.sql("select * from (" + sql.formatted(FOLDED)
                        + ") x order by place, name, staff, committee limit 100")
                .param("recipient", recipient)
                .param("typed", !words.isEmpty())
                .param("words", words.stream().map(Search::anywhere).toArray(String[]::new))
                .query(TheirPeople::choice)
                .list();
    }

    private static WhomChoice choice(ResultSet row, int number) throws SQLException {
        return new WhomChoice(
                new Whom(id(row, "lawmaker"), id(row, "staff"), id(row, "committee"), row.getString("name")),
                Objects.requireNonNullElse(row.getString("detail"), ""));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}

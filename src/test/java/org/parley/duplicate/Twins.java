package org.parley.duplicate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fictional people who are entered twice, or who only seem to be; written as an import writes them. */
@Component
public class Twins {

    private final JdbcClient jdbc;

    Twins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first chamber of a parliament that Parley ships. */
    public UUID chamber(String parliament) {
        return jdbc.sql("""
                select c.id from chamber c join parliament p on p.id = c.parliament_id where p.code = ? order by c.code limit 1
                """).param(parliament).query(UUID.class).single();
    }

    /** Somebody without a seat. */
    public UUID person(String name) {
        UUID id = Ids.next();
        jdbc.sql("insert into lawmaker (id, version, official_name) values (?, 0, ?)")
                .params(id, name)
                .update();
        return id;
    }

    /** Somebody with an open seat. */
    public UUID member(String name, UUID chamber, String constituency) {
        UUID id = person(name);
        seat(id, chamber, constituency, null, null);
        return id;
    }

    public UUID seat(UUID lawmaker, UUID chamber, String constituency, @Nullable String from, @Nullable String until) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into mandate (id, version, lawmaker_id, chamber_id, constituency, started_on, ended_on)
                values (?, 0, ?, ?, ?, cast(? as date), cast(? as date))
                """).params(id, lawmaker, chamber, constituency, from, until).update();
        return id;
    }

    public UUID channel(UUID lawmaker, String kind, String value) {
        UUID id = Ids.next();
        jdbc.sql("insert into channel (id, version, lawmaker_id, kind, value) values (?, 0, ?, ?, ?)")
                .params(id, lawmaker, kind, value)
                .update();
        return id;
    }

    public void externalId(UUID lawmaker, String scheme, String value) {
        jdbc.sql("insert into lawmaker_external_id (lawmaker_id, scheme, value) values (?, ?, ?)")
                .params(lawmaker, scheme, value)
                .update();
    }

    /** Two who are proposed. */
    public void pair(UUID one, UUID other, int strength, String... kinds) {
        jdbc.sql("""
                insert into duplicate_pair (one, other, strength, kinds, signs)
                select least(:one, :other), greatest(:one, :other), :strength, k.kinds,
                       (select jsonb_agg(jsonb_build_object('kind', kind, 'value', '', 'against', false)) from unnest(k.kinds) kind)
                  from (select string_to_array(:kinds, ',') as kinds) k
                """)
                .param("one", one)
                .param("other", other)
                .param("strength", strength)
                .param("kinds", String.join(",", kinds))
                .update();
    }

    /** Takes everybody away. */
    public void clear() {
        for (String rows : List.of(
                "different_people",
                "duplicate_pair",
                "duplicate_search",
                "channel where num_nonnulls(lawmaker_id, staff_id) > 0",
                "staff_member",
                "mandate",
                "committee_seat",
                "lawmaker_external_id",
                "lawmaker")) {
            jdbc.sql("delete from " + rows).update();
        }
    }

    /** Sets one column of a person. */
    public void says(UUID lawmaker, String column, String value) {
        jdbc.sql("update lawmaker set " + column + " = " + ("born_on".equals(column) ? "cast(? as date)" : "?")
                        + ", version = version + 1 where id = ?")
                .params(value, lawmaker)
                .update();
    }

    /** Does something to the database that no screen does. */
    public void does(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    public String reads(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(String.class).single();
    }

    public int counts(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Integer.class).single();
    }
}

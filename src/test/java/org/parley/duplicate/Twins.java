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

    /** Takes everybody away, and everything that hung on them. */
    public void clear() {
        jdbc.sql(
                        "truncate lawmaker, lawmaker_listing, lawmaker_name, committee, contact, letter, campaign, lawmaker_merge, duplicate_search cascade")
                .update();
    }

    /** Somebody said that the two are different people. */
    public void apart(UUID one, UUID other) {
        jdbc.sql("""
                insert into different_people (one, other, said_by, said_at)
                select least(:one, :other), greatest(:one, :other), id, now() from account order by id limit 1
                """).param("one", one).param("other", other).update();
    }

    /** Somebody sits on a committee, which is made where there is none of that name. */
    public void committee(String name, UUID chamber, UUID member, String role) {
        jdbc.sql("insert into committee (id, version, chamber_id, name) values (?, 0, ?, ?) on conflict do nothing")
                .params(Ids.next(), chamber, name)
                .update();
        jdbc.sql("""
                insert into committee_seat (lawmaker_id, committee_id, role)
                select ?, id, ? from committee where chamber_id = ? and name = ?
                """).params(member, role, chamber, name).update();
    }

    /** All that is known of a person, versions left out. */
    public String everything(UUID lawmaker) {
        return jdbc.sql("""
                select concat_ws(E'\\n',
                        (select to_jsonb(l) - 'version' from lawmaker l where l.id = p.id),
                        (select string_agg((to_jsonb(m) - 'version')::text, E'\\n' order by m.id) from mandate m where m.lawmaker_id = p.id),
                        (select string_agg((to_jsonb(w) - 'version')::text, E'\\n' order by w.id) from channel w where w.lawmaker_id = p.id),
                        (select string_agg(x.scheme || ' ' || x.value, E'\\n' order by x.scheme, x.value)
                           from lawmaker_external_id x where x.lawmaker_id = p.id),
                        (select string_agg(to_jsonb(s)::text, E'\\n' order by s.committee_id) from committee_seat s where s.lawmaker_id = p.id),
                        (select string_agg((to_jsonb(s) - 'version')::text, E'\\n' order by s.id) from staff_member s where s.lawmaker_id = p.id),
                        (select to_jsonb(n)::text from lawmaker_listing n where n.lawmaker_id = p.id),
                        (select to_jsonb(n)::text from lawmaker_name n where n.lawmaker_id = p.id))
                  from lawmaker p where p.id = ?
                """).param(lawmaker).query(String.class).single();
    }

    public List<String> lines(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
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

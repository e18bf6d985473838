package org.parley.lawmaker;

import java.time.LocalDate;
import java.util.UUID;
import org.parley.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes invented people straight into the tables, as an import does. */
record People(JdbcClient jdbc) {

    UUID person(String officialName, String given, String family) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into lawmaker (id, version, official_name, given_name, family_name)
                        values (?, 0, ?, ?, ?)
                        """).params(id, officialName, given, family).update();
        return id;
    }

    UUID seat(UUID lawmaker, UUID chamber, String party, String constituency, LocalDate from, LocalDate until) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into mandate (id, version, lawmaker_id, chamber_id, party, constituency, started_on, ended_on)
                        values (?, 0, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, lawmaker, chamber, party, constituency, from, until)
                .update();
        return id;
    }

    UUID email(UUID lawmaker, String address) {
        UUID id = Ids.next();
        jdbc.sql("insert into channel (id, version, lawmaker_id, kind, value) values (?, 0, ?, 'email', ?)")
                .params(id, lawmaker, address)
                .update();
        return id;
    }

    UUID chamber(String parliament, String code) {
        return jdbc.sql("""
                        select c.id from chamber c join parliament p on p.id = c.parliament_id where p.code = ? and c.code = ?
                        """).params(parliament, code).query(UUID.class).single();
    }

    UUID parliament(String code) {
        return jdbc.sql("select id from parliament where code = ?")
                .param(code)
                .query(UUID.class)
                .single();
    }
}

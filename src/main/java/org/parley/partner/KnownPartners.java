package org.parley.partner;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recognises partners by what somebody wrote. */
@Service
@RolesAllowed(Roles.VIEWER)
public class KnownPartners {

    private static final String FOUND = """
            with asked as materialized (
                select number, partner_key(name) as name, acronym_key(name) as bare, acronym_key(acronym) as acronym
                  from unnest(:names::text[], :acronyms::text[]) with ordinality asked(name, acronym, number)),
            found as (
                select a.number, p.id, true as by_name from asked a join partner p on p.name_key = a.name
                union all
                select a.number, n.partner_id, true from asked a join partner_name n on n.name_key = a.name
                union all
                select a.number, p.id, false from asked a
                  join partner p on p.acronym_key = a.acronym or p.acronym_key = a.bare
                 where p.acronym_key <> '')
            select f.number - 1 as number, p.id, p.name, p.acronym, p.country, bool_or(f.by_name) as by_name
              from found f join partner p on p.id = f.id
             group by f.number, p.id order by f.number, by_name desc, p.name, p.id
            """;

    private final JdbcClient jdbc;

    KnownPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody wrote; the acronym may be empty. */
    public record Written(String name, String acronym) {}

    /**
     * A partner that may be meant.
     *
     * @param number the place in the list that was asked about, from 0
     * @param byName whether a name is the same, and not just the acronym
     */
    public record Found(int number, UUID id, String name, String acronym, boolean byName) {}

    /** Every partner that has one of the names or acronyms, whatever accents, case and articles say. */
    @Transactional(readOnly = true)
    public List<Found> find(List<Written> written) {
        return jdbc.sql(FOUND)
                .param("names", written.stream().map(Written::name).toArray(String[]::new))
                .param("acronyms", written.stream().map(Written::acronym).toArray(String[]::new))
                .query((row, number) -> new Found(
                        row.getInt("number"),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("acronym"),
                        row.getBoolean("by_name")))
                .list();
    }
}

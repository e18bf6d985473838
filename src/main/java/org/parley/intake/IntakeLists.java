package org.parley.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists behind the numbers of a run, one page at a time. */
@Component
class IntakeLists {

    private final JdbcClient jdbc;

    IntakeLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonLine> people(UUID run, Outcome outcome, int offset, int limit) {
        return jdbc.sql("""
                select p.line, p.lines, p.lawmaker_id, coalesce(l.official_name, '') as known, p.reason, r.official_name,
                       r.given_name, r.family_name, r.chamber, r.constituency, r.party
                  from (select * from intake_person where intake_id = :run and outcome = :outcome
                         order by line offset :offset limit :limit) p
                  join intake_row r on r.intake_id = p.intake_id and r.line = p.line
                  left join lawmaker l on l.id = p.lawmaker_id
                 order by p.line
                """)
                .param("run", run)
                .param("outcome", outcome.word())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new PersonLine(
                        row.getInt("line"),
                        row.getInt("lines"),
                        RunRows.id(row, "lawmaker_id"),
                        row.getString("known"),
                        row.getString("official_name"),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("chamber"),
                        row.getString("constituency"),
                        row.getString("party"),
                        row.getString("reason")))
                .list();
    }

    List<ChangeLine> changes(UUID run, int line) {
        return jdbc.sql("""
                select field, ours, theirs, kept from intake_change where intake_id = :run and line = :line
                 order by kept, field, theirs limit 200
                """)
                .param("run", run)
                .param("line", line)
                .query((row, number) -> new ChangeLine(
                        row.getString("field"), row.getString("ours"), row.getString("theirs"), row.getBoolean("kept")))
                .list();
    }

    List<FaultLine> faults(UUID run, boolean refused, int offset, int limit) {
        return jdbc.sql("""
                select line, column_name, value, reason from intake_fault where intake_id = :run and refused = :refused
                 order by line, column_name, value offset :offset limit :limit
                """)
                .param("run", run)
                .param("refused", refused)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new FaultLine(
                        row.getInt("line"),
                        row.getString("column_name"),
                        row.getString("value"),
                        row.getString("reason")))
                .list();
    }

    int countFaults(UUID run, boolean refused) {
        return jdbc.sql("select count(*) from intake_fault where intake_id = :run and refused = :refused")
                .param("run", run)
                .param("refused", refused)
                .query(Integer.class)
                .single();
    }

    List<Place> parliaments() {
        return places(jdbc.sql("select id, name from parliament order by name, code"));
    }

    List<Place> chambers(UUID parliament) {
        return places(jdbc.sql("""
                select id, name from chamber where parliament_id = :parliament
                 order by source like 'historical:%', array_position(array['single', 'lower', 'upper'], kind), name
                """).param("parliament", parliament));
    }

    /** The parliament's code, empty for none. */
    String code(@Nullable UUID parliament) {
        return parliament == null
                ? ""
                : jdbc.sql("select code from parliament where id = :id")
                        .param("id", parliament)
                        .query(String.class)
                        .optional()
                        .orElse("");
    }

    private static List<Place> places(JdbcClient.StatementSpec query) {
        return query.query((row, number) -> new Place(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}

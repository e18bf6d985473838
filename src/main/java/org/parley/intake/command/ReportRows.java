package org.parley.intake.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.intake.FaultLine;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows behind a report, one after the other, so that memory does not grow with the list. */
final class ReportRows {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ReportRows(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What became of one line of the list. */
    record PersonRow(
            int line,
            String fullName,
            String givenName,
            String familyName,
            List<String> emails,
            List<String> phones,
            String chamber,
            String constituency,
            String party,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            String outcome,
            String reason) {}

    /** Every line that is about a person, in the order of the list. */
    void people(UUID run, Consumer<PersonRow> each) {
        each(jdbc.sql("""
                select r.line, r.official_name, r.given_name, r.family_name, r.channel_kinds, r.channel_values, c.name as chamber,
                       r.constituency, r.party, r.started_on, r.ended_on, p.outcome, p.reason
                  from intake_row r
                  join intake_place s on s.intake_id = :run and s.parliament = r.parliament and s.chamber = r.chamber
                  join chamber c on c.id = s.chamber_id
                  left join intake_line l on l.intake_id = :run and l.line = r.line
                  join intake_person p on p.intake_id = :run and p.line = coalesce(l.person, r.line)
                 where r.intake_id = :run
                 order by r.line
                """).param("run", run), ReportRows::person, each);
    }

    /** The first lines that are not entered, in the order of the list, each with the first thing that is wrong with it. */
    void faultyRows(UUID run, int most, Consumer<FaultLine> each) {
        each(jdbc.sql("""
                select distinct on (line) line, column_name, value, reason from intake_fault
                 where intake_id = :run and refused order by line, column_name, value limit :most
                """).param("run", run).param("most", most), ReportRows::fault, each);
    }

    /** Every value that is not entered although its line is. */
    void leftOut(UUID run, Consumer<FaultLine> each) {
        each(jdbc.sql("""
                select line, column_name, value, reason from intake_fault f
                 where intake_id = :run and not refused
                   and not exists (select from intake_fault r where r.intake_id = :run and r.line = f.line and r.refused)
                 order by line, column_name, value
                """).param("run", run), ReportRows::fault, each);
    }

    /** Whether all that the lines lack is their chamber, so that not one of them is entered. */
    boolean noLineSaysItsChamber(UUID run) {
        return jdbc.sql("""
                select exists (select from intake_row where intake_id = :run)
                   and not exists (select from intake_person where intake_id = :run)
                   and not exists (select from intake_fault
                                    where intake_id = :run and refused and reason <> 'intake.fault.chamber-missing')
                """).param("run", run).query(Boolean.class).single();
    }

    private <T> void each(JdbcClient.StatementSpec query, RowMapper<T> reading, Consumer<T> each) {
        transaction.executeWithoutResult(status ->
                query.withFetchSize(AT_ONCE).query((RowCallbackHandler) row -> each.accept(reading.mapRow(row, 0))));
    }

    private static PersonRow person(ResultSet row, int number) throws SQLException {
        String[] kinds = (String[]) row.getArray("channel_kinds").getArray();
        String[] values = (String[]) row.getArray("channel_values").getArray();
        return new PersonRow(
                row.getInt("line"),
                row.getString("official_name"),
                row.getString("given_name"),
                row.getString("family_name"),
                of("email", kinds, values),
                of("phone", kinds, values),
                row.getString("chamber"),
                row.getString("constituency"),
                row.getString("party"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("outcome"),
                row.getString("reason"));
    }

    private static List<String> of(String kind, String[] kinds, String[] values) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i].equals(kind)) {
                found.add(values[i]);
            }
        }
        return found;
    }

    private static FaultLine fault(ResultSet row, int number) throws SQLException {
        return new FaultLine(
                row.getInt("line"), row.getString("column_name"), row.getString("value"), row.getString("reason"));
    }
}

package org.parley.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.parley.intake.IntakeRun;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What it costs to COPY the rows that came of a list into tables that are indexed and filled like those of the directory: with
 * their references to other tables checked, as in the directory, or not even that.
 */
final class BareCopy {

    private static final List<String> TABLES =
            List.of("lawmaker", "lawmaker_external_id", "mandate", "channel", "lawmaker_listing", "lawmaker_name");

    private final BenchData data;

    BareCopy(BenchData data) {
        this.data = data;
    }

    double seconds(IntakeRun run, boolean references) throws SQLException {
        try (Connection connection = data.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table brought as select lawmaker_id from intake_person where intake_id = '%s'"
                            .formatted(run.id()));
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            double seconds = 0;
            for (String table : TABLES) {
                seconds += seconds(copy, statement, table, references);
            }
            return seconds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(CopyManager copy, Statement statement, String table, boolean references)
            throws SQLException, IOException {
        String person = table.equals("lawmaker") ? "id" : "lawmaker_id";
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        copy.copyOut(
                "copy (select * from %s where %s in (select lawmaker_id from brought)) to stdout"
                        .formatted(table, person),
                rows);
        statement.execute("create table bare (like %s including all)".formatted(table));
        statement.execute(
                "insert into bare select * from %s where %s is null or %s not in (select lawmaker_id from brought)"
                        .formatted(table, person, person));
        if (references) {
            for (String reference : references(statement, table)) {
                statement.execute("alter table bare add " + reference);
            }
        }
        long began = System.nanoTime();
        copy.copyIn("copy bare from stdin", new ByteArrayInputStream(rows.toByteArray()));
        double seconds = (System.nanoTime() - began) / 1e9;
        statement.execute("drop table bare");
        return seconds;
    }

    private static List<String> references(Statement statement, String table) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select pg_get_constraintdef(oid) from pg_constraint where contype = 'f' and conrelid = '%s'::regclass"
                        .formatted(table))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}

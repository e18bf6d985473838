package org.parley.whip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.position.Basis;
import org.parley.position.Confidence;
import org.parley.position.Level;
import org.parley.position.Step;

/** How the lines of a whip count are read from the database. */
final class WhipRows {

    private WhipRows() {}

    static WhipLine line(ResultSet row, int number) throws SQLException {
        return new WhipLine(
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                new WhipLine.Place(row.getString("party"), row.getString("chamber"), row.getString("parliament")),
                latest(row),
                Whips.step(row.getString("public_step")),
                Whips.step(row.getString("private_step")),
                Level.of(row.getString("influence")),
                Level.of(row.getString("priority")));
    }

    private static WhipLine.@Nullable Latest latest(ResultSet row) throws SQLException {
        Step step = Whips.step(row.getString("step"));
        return step == null
                ? null
                : new WhipLine.Latest(
                        step,
                        row.getObject("taken_on", LocalDate.class),
                        Basis.of(row.getString("basis")),
                        Confidence.of(row.getString("confidence")),
                        row.getString("link"),
                        row.getString("quote"));
    }
}

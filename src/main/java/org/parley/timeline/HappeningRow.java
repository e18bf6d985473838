package org.parley.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of what happened, read column by column; where a column says nothing, text is empty. */
public final class HappeningRow {

    private final ResultSet row;

    HappeningRow(ResultSet row) {
        this.row = row;
    }

    /** Begins to tell it: what it was, as a key of the translations. */
    public Happening tell(String what) throws SQLException {
        return Happening.of(at(), id(), what);
    }

    public UUID id() throws SQLException {
        return row.getObject("id", UUID.class);
    }

    public String text(String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    public List<String> texts(String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public boolean yes(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public @Nullable UUID id(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public @Nullable LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private Instant at() throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}

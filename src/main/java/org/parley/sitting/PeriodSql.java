package org.parley.sitting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** How periods are read. */
final class PeriodSql {

    static final String LINES = """
            select p.*, coalesce(c.name, '') as chamber, coalesce(i.file_name, '') as file
              from sitting_period p
              left join chamber c on c.id = p.chamber_id
              left join sitting_import i on i.id = p.import_id
            """;

    static final String MATCHING = """
             where p.parliament_id = :parliament
               and (:kind::text is null or p.kind = :kind)
               and (:from::date is null or p.starts_on <= :to and coalesce(p.ends_on, 'infinity') >= :from)
            """;

    private PeriodSql() {}

    static PeriodLine line(ResultSet row, int number) throws SQLException {
        return new PeriodLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("parliament_id", UUID.class),
                row.getString("chamber"),
                new PeriodDetails(
                        row.getObject("chamber_id", UUID.class),
                        PeriodKind.of(row.getString("kind")).orElseThrow(),
                        row.getString("name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("source")),
                row.getString("file"));
    }
}

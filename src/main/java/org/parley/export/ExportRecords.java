package org.parley.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads the log of exports. */
@Component
class ExportRecords {

    private static final String OF = " from export e where (:account::uuid is null or e.account_id = :account)";

    private final JdbcClient jdbc;
    private final Clock clock;

    ExportRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that an export begins, before its first line goes out. */
    UUID begin(UUID account, String list, List<String> filter, ExportFormat format, List<String> headers) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into export (id, account_id, list, filter, format, headers, begun_at)
                        values (:id, :account, :list, :filter, :format, :headers, :now)
                        """)
                .param("id", id)
                .param("account", account)
                .param("list", list)
                .param("filter", String.join(" · ", filter).replace("\0", ""))
                .param("format", format.word())
                .param("headers", headers.toArray(String[]::new))
                .param("now", now())
                .update();
        return id;
    }

    void end(UUID id, long lines, boolean finished) {
        jdbc.sql("update export set ended_at = :now, lines = :lines, finished = :finished where id = :id")
                .param("id", id)
                .param("lines", lines)
                .param("finished", finished)
                .param("now", now())
                .update();
    }

    List<ExportRecord> page(@Nullable UUID account, long offset, int limit) {
        return jdbc.sql("select e.*, (select a.name from account a where a.id = e.account_id) as who" + OF
                        + " order by e.begun_at desc, e.id desc offset :offset limit :limit")
                .param("account", account)
                .param("offset", offset)
                .param("limit", limit)
                .query(ExportRecords::record)
                .list();
    }

    int count(@Nullable UUID account) {
        return jdbc.sql("select count(*)" + OF)
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    List<ExportLog.Exporter> exporters() {
        return jdbc.sql("""
                        select a.id, a.name from account a where exists (select from export e where e.account_id = a.id)
                         order by fold(a.name), a.id
                        """)
                .query((row, number) -> new ExportLog.Exporter(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ExportRecord record(ResultSet row, int number) throws SQLException {
        return new ExportRecord(
                row.getObject("id", UUID.class),
                row.getString("who"),
                row.getString("list"),
                row.getString("filter"),
                ExportFormat.of(row.getString("format")),
                List.of((String[]) row.getArray("headers").getArray()),
                row.getLong("lines"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("ended_at", OffsetDateTime.class)),
                row.getBoolean("finished"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

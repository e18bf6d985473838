package org.parley.feed;

import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.parley.account.password.GuessSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which calendars read. Whoever knows a private address reads what stands under it, without signing in; one that was
 * revoked or replaced, or whose person left or became a viewer, is the same as one that never was.
 */
@Service
@Transactional
@PermitAll
public class Calendars {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Entries entries;
    private final Clock clock;

    Calendars(JdbcClient database, Entries entries, Clock clock) {
        this.database = database;
        this.entries = entries;
        this.clock = clock;
    }

    /** What stands under an address, and notes that it was read; empty when the address does not work, whatever the cause. */
    public Optional<Feed> open(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        byte[] hash = GuessSubject.sha256(token);
        return reader(hash).map(reader -> {
            note(hash);
            return read(reader);
        });
    }

    private Feed read(Reader reader) {
        Instant now = clock.instant();
        return new Feed(
                reader,
                entries.due(reader, LocalDate.ofInstant(now, reader.zone())).stream()
                        .sorted(Comparator.comparing(DueEntry::dueOn).thenComparing(DueEntry::id))
                        .toList(),
                entries.planned(reader, now).stream()
                        .sorted(Comparator.comparing(PlannedEntry::begins).thenComparing(PlannedEntry::id))
                        .toList());
    }

    private Optional<Reader> reader(byte[] hash) {
        return database.sql("""
                        select a.id, a.language, a.time_zone, p.detail, p.detail_since, p.revision
                          from calendar_address p join account a on a.id = p.account_id
                         where p.hash = :hash and p.revoked_at is null and a.closed_at is null and a.role <> 'viewer'
                        """).param("hash", hash).query(Calendars::reader).optional();
    }

    private void note(byte[] hash) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("""
                        update calendar_address set fetched_at = :now
                         where hash = :hash and (fetched_at is null or fetched_at < :noted)
                        """)
                .param("now", now)
                .param("noted", now.minus(NOTED_EVERY))
                .param("hash", hash)
                .update();
    }

    private static Reader reader(ResultSet row, int number) throws SQLException {
        return new Reader(
                row.getObject("id", UUID.class),
                Locale.of(row.getString("language")),
                ZoneId.of(row.getString("time_zone")),
                Detail.of(row.getString("detail")),
                row.getTimestamp("detail_since").toInstant(),
                row.getLong("revision"));
    }
}

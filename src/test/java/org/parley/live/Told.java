package org.parley.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.parley.TestDatabase;
import org.parley.base.Ids;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A database of its own, with a campaign and two letters, that tells what changes in it; for tests that commit. */
final class Told implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    final String url = TestDatabase.create("told_" + DATABASES.incrementAndGet());
    final UUID ana = Ids.next();
    final UUID river = Ids.next();
    final UUID open = Ids.next();
    final UUID closed = Ids.next();
    final UUID norland = Ids.next();
    final UUID mira = Ids.next();
    final UUID addressee = Ids.next();
    final UUID recipient = Ids.next();

    private final Connection writes;
    private final Connection hears;

    Told() throws SQLException {
        Flyway.configure()
                .dataSource(url, "postgres", "unused")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        writes = connect();
        hears = connect();
        write(
                "insert into account (id, version, email, name, role) values (?, 0, 'ana@example.org', 'Ana Duarte', 'officer')",
                ana);
        campaign(river);
        letter(open, river);
        letter(closed, river);
        write(
                "insert into parliament (id, version, code, country, name) values (?, 0, 'NO', 'XX', 'Parliament of Norland')",
                norland);
        write("insert into lawmaker (id, version, official_name) values (?, 0, 'Mira Okafor')", mira);
        write(
                "insert into addressee (id, version, letter_id, position, parliament_id) values (?, 0, ?, 0, ?)",
                addressee,
                open,
                norland);
        write(
                "insert into recipient (id, version, letter_id, addressee_id, lawmaker_id, parliament_id) values (?, 0, ?, ?, ?, ?)",
                recipient,
                open,
                addressee,
                mira,
                norland);
        try (Statement statement = hears.createStatement()) {
            statement.execute("listen parley_live");
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "unused");
    }

    void campaign(UUID id) throws SQLException {
        write(
                "insert into campaign (id, version, name, started_on, owner_id) values (?, 0, 'Free the river', date '2026-01-01', ?)",
                id,
                ana);
    }

    void letter(UUID id, UUID campaign) throws SQLException {
        write(
                "insert into letter (id, version, campaign_id, title, kind, dated_on, owner_id) values (?, 0, ?, 'To those who can help', 'open letter', date '2026-03-02', ?)",
                id,
                campaign,
                ana);
    }

    /** One statement, committed. */
    void write(String sql, Object... values) throws SQLException {
        try (var statement = writes.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** Several statements in one transaction. */
    void together(String... statements) throws SQLException {
        writes.setAutoCommit(false);
        for (String sql : statements) {
            write(sql);
        }
        writes.commit();
        writes.setAutoCommit(true);
    }

    /** What was told since it was asked last. */
    List<String> heard() throws SQLException {
        List<String> all = new ArrayList<>();
        PGNotification[] some = hears.unwrap(PGConnection.class).getNotifications(150);
        while (some != null && some.length > 0) {
            for (PGNotification one : some) {
                all.add(one.getParameter());
            }
            some = hears.unwrap(PGConnection.class).getNotifications(30);
        }
        return all;
    }

    String of(UUID letter) {
        return river + " " + letter;
    }

    @Override
    public void close() throws SQLException {
        writes.close();
        hears.close();
    }
}

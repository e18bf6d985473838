package org.parley.base.database;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A small Parley for the tests that are going to kill it: it writes numbers and prints each one after its commit. */
final class Writer {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Writer() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        try (Connection owner = DriverManager.getConnection(
                        database.url(), EmbeddedDatabase.OWNER, database.password(EmbeddedDatabase.OWNER));
                Statement statement = owner.createStatement()) {
            statement.execute("create table if not exists confirmed (n bigint primary key)");
        }
        OUT.println("started");
        for (int writer = 0; writer < 3; writer++) {
            long first = writer * 1_000_000L;
            Thread.ofPlatform().daemon().start(() -> write(database, first));
        }
        Thread.currentThread().join();
    }

    private static void write(EmbeddedDatabase database, long first) {
        try (Connection connection = DriverManager.getConnection(
                        database.url(), EmbeddedDatabase.RUNNER, database.password(EmbeddedDatabase.RUNNER));
                PreparedStatement insert =
                        connection.prepareStatement("insert into confirmed values (?) on conflict do nothing")) {
            for (long n = first; ; n++) {
                insert.setLong(1, n);
                insert.executeUpdate();
                OUT.println(n);
            }
        } catch (SQLException e) {
            OUT.println("ended");
        }
    }
}

package org.parley.base.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own on one directory, with durable settings and password sign-in. One role owns the schema and migrates,
 * another one runs the application and cannot change the schema.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String OWNER = "parley_owner";
    static final String RUNNER = "parley";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private static final String SUPERUSER = "postgres";

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("listen_addresses", "localhost"),
            Map.entry("max_connections", "40"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("work_mem", "16MB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("jit", "off"),
            Map.entry("client_connection_check_interval", "1s"),
            Map.entry("timezone", "UTC"));

    private final DataHome home;
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(DataHome home, EmbeddedPostgres postgres) {
        this.home = home;
        this.postgres = postgres;
    }

    /**
     * Starts the database of the directory, making a new one where there is none and stopping what a killed Parley left behind.
     *
     * @throws DataHomeInUse when another Parley holds the directory
     */
    static EmbeddedDatabase start(Path directory) {
        DataHome home = DataHome.take(directory.toAbsolutePath().normalize());
        try {
            Orphan.of(home.cluster()).ifPresent(Orphan::stop);
            EmbeddedDatabase database = new EmbeddedDatabase(home, launch(home));
            database.prepare();
            return database;
        } catch (IOException | SQLException e) {
            home.close();
            throw new IllegalStateException(
                    "The database in %s did not start: %s".formatted(directory, e.getMessage()), e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/parley".formatted(postgres.getPort());
    }

    String password(String role) {
        return home.secret(role);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            home.close();
        }
    }

    private static EmbeddedPostgres launch(DataHome home) throws IOException {
        String secret = home.secret(SUPERUSER);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(home.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.binaries().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", home.secretFile(SUPERUSER).toString())
                .setConnectConfig("password", secret);
        SETTINGS.forEach(builder::setServerConfig);
        return builder.start();
    }

    private void prepare() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            role(statement, OWNER, "nosuperuser");
            role(statement, RUNNER, "nosuperuser");
            if (!exists(statement, "select from pg_database where datname = 'parley'")) {
                statement.execute("create database parley owner " + OWNER);
                LOG.info("A new database was made.");
            }
            statement.execute("revoke all on database parley from public");
            statement.execute("grant connect, temporary on database parley to " + RUNNER);
        }
        try (Connection connection = postgres.getDatabase(SUPERUSER, "parley").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("grant usage on schema public to " + RUNNER);
            statement.execute("alter schema public owner to " + OWNER);
            statement.execute(
                    "alter default privileges for role %s in schema public grant select, insert, update, delete on tables to %s"
                            .formatted(OWNER, RUNNER));
            statement.execute(
                    "alter default privileges for role %s in schema public grant usage, select on sequences to %s"
                            .formatted(OWNER, RUNNER));
        }
    }

    private void role(Statement statement, String name, String rights) throws SQLException {
        String verb = exists(statement, "select from pg_roles where rolname = '" + name + "'") ? "alter" : "create";
        statement.execute("%s role %s login %s password '%s'".formatted(verb, name, rights, home.secret(name)));
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }
}

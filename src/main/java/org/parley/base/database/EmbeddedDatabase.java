package org.parley.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.parley.base.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own on one directory, with durable settings and password sign-in. One role owns the schema and migrates,
 * another one runs the application and cannot change the schema.
 */
final class EmbeddedDatabase implements LocalDatabase {

    static final String OWNER = "parley_owner";
    static final String RUNNER = "parley";
    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataHome home;
    private final Postmaster postmaster;

    private EmbeddedDatabase(DataHome home, Postmaster postmaster) {
        this.home = home;
        this.postmaster = postmaster;
    }

    /**
     * Starts the database of the directory, making a new one where there is none and stopping what a killed Parley left behind.
     *
     * @throws DataHomeInUse when another Parley holds the directory
     * @throws CannotStart when the database cannot run there; the sentence says why
     */
    static EmbeddedDatabase start(Path directory) {
        DataHome home = DataHome.take(directory.toAbsolutePath().normalize());
        boolean started = false;
        try {
            Binaries binaries = Binaries.in(home.binaries());
            Orphans.end(home, binaries);
            Cluster.ready(home, binaries);
            EmbeddedDatabase database = new EmbeddedDatabase(home, Postmaster.start(home, binaries));
            database.prepareOrStop();
            started = true;
            return database;
        } catch (IOException | SQLException e) {
            throw new CannotStart("The database in %s did not start (%s).".formatted(directory, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of the database was interrupted.", e);
        } finally {
            if (!started) {
                home.close();
            }
        }
    }

    @Override
    public String url() {
        return url("parley");
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public String password(String role) {
        return home.secret(role);
    }

    /** A connection as the superuser, for what only that one may do. */
    Connection superuser(String databaseName) throws SQLException {
        return DriverManager.getConnection(url(databaseName), SUPERUSER, home.secret(SUPERUSER));
    }

    @Override
    public void close() {
        try {
            postmaster.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            home.close();
        }
    }

    private String url(String databaseName) {
        return url(postmaster.port(), databaseName);
    }

    static String url(int port, String databaseName) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, databaseName);
    }

    private void prepareOrStop() throws SQLException, IOException {
        boolean prepared = false;
        try {
            prepare();
            prepared = true;
        } finally {
            if (!prepared) {
                postmaster.stop();
            }
        }
    }

    private void prepare() throws SQLException {
        try (Connection connection = superuser(SUPERUSER);
                Statement statement = connection.createStatement()) {
            role(statement, OWNER);
            role(statement, RUNNER);
            if (!exists(statement, "select from pg_database where datname = 'parley'")) {
                statement.execute("create database parley owner " + OWNER);
                LOG.info("A new database was made.");
            }
            statement.execute("revoke all on database parley from public");
            statement.execute("grant connect, temporary on database parley to " + RUNNER);
        }
        try (Connection connection = superuser("parley");
                Statement statement = connection.createStatement()) {
            statement.execute("alter schema public owner to " + OWNER);
            statement.execute("grant usage on schema public to " + RUNNER);
            statement.execute(
                    "alter default privileges for role %s in schema public grant select, insert, update, delete on tables to %s"
                            .formatted(OWNER, RUNNER));
            statement.execute(
                    "alter default privileges for role %s in schema public grant usage, select on sequences to %s"
                            .formatted(OWNER, RUNNER));
        }
    }

    private void role(Statement statement, String name) throws SQLException {
        String verb = exists(statement, "select from pg_roles where rolname = '" + name + "'") ? "alter" : "create";
        statement.execute("%s role %s login nosuperuser nocreatedb nocreaterole password '%s'"
                .formatted(verb, name, home.secret(name)));
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }
}

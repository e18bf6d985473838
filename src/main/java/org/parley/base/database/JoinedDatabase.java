package org.parley.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.base.CannotStart;

/**
 * The database that another Parley runs on the same data directory. Whoever may read the secrets there may join it; it is never
 * stopped from here.
 */
final class JoinedDatabase implements LocalDatabase {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** The line of PostgreSQL's pid file that holds the port, counted from 0. */
    private static final int PORT_LINE = 3;

    private final DataHome home;
    private final int port;

    private JoinedDatabase(DataHome home, int port) {
        this.home = home;
        this.port = port;
    }

    /**
     * Starts the database of the directory where nobody runs it, and joins it where another Parley does. One that is just starting
     * or ending is waited for.
     *
     * @throws CannotStart when another Parley holds the directory and its database does not answer
     */
    static LocalDatabase startOrJoin(Path directory) {
        return startOrJoin(directory, PATIENCE);
    }

    static LocalDatabase startOrJoin(Path directory, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return EmbeddedDatabase.start(directory);
            } catch (DataHomeInUse inUse) {
                LocalDatabase joined = join(DataHome.visit(directory));
                if (joined != null) {
                    return joined;
                }
                if (System.nanoTime() > until) {
                    throw new CannotStart(
                            "The data directory %s is in use by another Parley, and its database does not answer. Stop that Parley, or wait until it has started, and try again."
                                    .formatted(directory),
                            inUse);
                }
                pause();
            }
        }
    }

    /** Joins it if it answers right now. */
    private static @Nullable JoinedDatabase join(DataHome home) {
        try {
            Path pidFile = home.cluster().resolve("postmaster.pid");
            Path secret = home.secretFile(EmbeddedDatabase.RUNNER);
            if (!Files.exists(pidFile) || !Files.exists(secret)) {
                return null;
            }
            List<String> lines = Files.readAllLines(pidFile);
            if (lines.size() <= PORT_LINE) {
                return null;
            }
            JoinedDatabase database = new JoinedDatabase(
                    home, Integer.parseInt(lines.get(PORT_LINE).strip()));
            try (Connection trial = DriverManager.getConnection(
                    database.url(), EmbeddedDatabase.RUNNER, database.password(EmbeddedDatabase.RUNNER))) {
                return trial.isValid(5) ? database : null;
            }
        } catch (IOException | SQLException | NumberFormatException e) {
            return null; // it is starting or ending: the next look tells
        }
    }

    @Override
    public String url() {
        return EmbeddedDatabase.url(port, "parley");
    }

    @Override
    public String password(String role) {
        return home.secret(role);
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public void close() {
        home.close();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of the database was interrupted.", e);
        }
    }
}

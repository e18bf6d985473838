package org.parley.base.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.parley.base.CannotStart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Brings the schema up to date as a start does, but never under a Parley that runs on the same data. */
public final class MigratesAlone implements FlywayMigrationStrategy {

    private static final String OTHERS_ARE_HERE = """
            select exists (select from pg_stat_activity where datname = current_database() and application_name = 'parley')
            """;
    /** How long a Parley that is just starting may take to bring the schema up to date itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ObjectProvider<LocalDatabase> local;
    private final Duration patience;

    @Autowired
    MigratesAlone(ObjectProvider<LocalDatabase> local) {
        this(local, PATIENCE);
    }

    MigratesAlone(ObjectProvider<LocalDatabase> local, Duration patience) {
        this.local = local;
        this.patience = patience;
    }

    /**
     * Migrates where that disturbs nobody.
     *
     * @throws CannotStart when the schema is newer, or is older and in use
     */
    @Override
    public void migrate(Flyway flyway) {
        LocalDatabase database = local.getIfAvailable();
        boolean shared = database != null && !database.isOurs();
        long until = System.nanoTime() + patience.toNanos();
        while (isOlder(flyway) && (shared || othersAreHere(flyway))) {
            if (System.nanoTime() > until) {
                throw new CannotStart(
                        "A Parley of another version runs on this data, and its schema is older than this one's. Stop it, start this version with bin/start, and try again.");
            }
            pause();
        }
        new MigratesForward().migrate(flyway);
    }

    private static boolean isOlder(Flyway flyway) {
        return flyway.info().pending().length > 0;
    }

    private static boolean othersAreHere(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(OTHERS_ARE_HERE)) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException e) {
            throw new CannotStart("The database does not answer (%s).".formatted(e.getMessage()), e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }
}

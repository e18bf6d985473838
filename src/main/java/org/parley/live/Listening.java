package org.parley.live;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what the database tells, on a connection of its own beside the pool, to whichever host of the address takes writes. Where it
 * breaks, it is made anew, and as nobody knows what was told meanwhile, everything may have changed then.
 */
final class Listening {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    /** After so much silence the connection has to show that it lives. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final DataSource database;
    private final Clock clock;
    private final Consumer<Set<Changed>> hearer;
    private final Thread ear =
            Thread.ofPlatform().name("live-listens").daemon(true).unstarted(this::listen);
    private volatile @Nullable Instant deafSince;
    private volatile @Nullable Connection open;
    private volatile boolean ended;
    private Instant heard = Instant.EPOCH;

    Listening(DataSource database, Clock clock, Consumer<Set<Changed>> hearer) {
        this.database = database;
        this.clock = clock;
        this.hearer = hearer;
    }

    /** Begins to listen, unless it listens already; does not wait for the connection. */
    synchronized void begin() {
        if (ear.getState() == Thread.State.NEW && !ended) {
            heard = clock.instant();
            ear.start();
        }
    }

    /** Since when nothing is heard: the last moment at which the connection was known to live. */
    Optional<Instant> deafSince() {
        return Optional.ofNullable(deafSince);
    }

    synchronized void end() {
        ended = true;
        ear.interrupt();
        close(open);
    }

    private void listen() {
        Duration pause = FIRST_PAUSE;
        while (!ended) {
            try (Connection connection = connect()) {
                open = connection;
                try (Statement statement = connection.createStatement()) {
                    statement.execute("listen parley_live");
                }
                pause = FIRST_PAUSE;
                hears();
                hearer.accept(Set.of(Changed.ANY));
                while (!ended) {
                    hear(connection);
                }
            } catch (SQLException e) {
                lost(e);
                pause = sleep(pause);
            } finally {
                open = null;
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGNotification[] told = connection.unwrap(PGConnection.class).getNotifications((int) SILENCE.toMillis());
        if (told != null && told.length > 0) {
            hearer.accept(Arrays.stream(told)
                    .map(one -> Changed.of(one.getParameter()))
                    .collect(Collectors.toSet()));
        } else if (!connection.isValid((int) PATIENCE.toSeconds())) {
            throw new SQLException("the connection is silent and dead");
        }
        heard = clock.instant();
    }

    private void hears() {
        heard = clock.instant();
        if (deafSince != null) {
            LOG.info("changes are heard of again");
        }
        deafSince = null;
    }

    private void lost(SQLException e) {
        if (!ended && deafSince == null) {
            LOG.warn("changes are not heard of until the database answers again: {}", e.toString());
            deafSince = heard;
            hearer.accept(Set.of(Changed.ANY));
        }
    }

    /** As the pool connects, but that a statement which is not answered is given up soon. */
    private Connection connect() throws SQLException {
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        Properties settings = new Properties();
        settings.putAll(pool.getDataSourceProperties());
        settings.setProperty("user", pool.getUsername());
        settings.setProperty("password", pool.getPassword());
        settings.setProperty("ApplicationName", "parley live");
        settings.setProperty("socketTimeout", String.valueOf(PATIENCE.toSeconds()));
        settings.setProperty("connectTimeout", String.valueOf(PATIENCE.toSeconds()));
        settings.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(pool.getJdbcUrl(), settings);
    }

    private static Duration sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("the connection was gone already", e);
            }
        }
    }
}

package org.parley;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real PostgreSQL for the whole test run, and a fresh database in it for every Spring context. It is fast because it forgets on
 * a power cut; what the application itself runs on does not.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Where lists are put that arrive: a folder of this test run, whatever else runs on the machine. */
    public static final Path SPOOL =
            Path.of("target", "spool-" + ProcessHandle.current().pid()).toAbsolutePath();

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().getProperty("parley.test.own-database", Boolean.class, false)) {
            return;
        }
        // tests look after their own lists, and in the middle of a long run nobody else shall
        TestPropertyValues.of("parley.intake.spool=" + SPOOL, "parley.intake.first-look=P1D")
                .applyTo(context);
        String name = "parley_test_" + CONTEXTS.incrementAndGet();
        TestPropertyValues.of(
                        "spring.datasource.url=" + create(name),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=unused")
                .applyTo(context);
    }

    /** Makes an empty database and returns its JDBC URL. */
    public static String create(String name) {
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return "jdbc:postgresql://localhost:%d/%s".formatted(Server.POSTGRES.getPort(), name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("timezone", "UTC")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

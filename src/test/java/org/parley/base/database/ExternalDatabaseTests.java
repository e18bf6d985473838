package org.parley.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.base.ui.Faults;
import org.parley.base.ui.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Parley on a PostgreSQL of one's own, set up with the roles and grants that docs/guide/settings.md names. */
@SpringBootTest(properties = "parley.test.own-database=true")
@DirtiesContext
class ExternalDatabaseTests {

    @TempDir
    private static Path directory;

    private static EmbeddedPostgres server;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource pool;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ObjectProvider<LocalDatabase> embedded;

    @DynamicPropertySource
    static void namesTheServer(DynamicPropertyRegistry settings) throws IOException, SQLException {
        server = start(0);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role letters_owner login password 'one'");
            statement.execute("create role letters_app login password 'two'");
            statement.execute("create database letters owner letters_owner");
            statement.execute("revoke all on database letters from public");
            statement.execute("grant connect, temporary on database letters to letters_app");
        }
        try (Connection connection = server.getDatabase("postgres", "letters").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("grant usage on schema public to letters_app");
            statement.execute("grant create on schema public to letters_owner");
            statement.execute("alter default privileges for role letters_owner in schema public"
                    + " grant select, insert, update, delete on tables to letters_app");
            statement.execute("alter default privileges for role letters_owner in schema public"
                    + " grant usage, select on sequences to letters_app");
        }
        settings.add(
                "spring.datasource.url", () -> "jdbc:postgresql://127.0.0.1:%d/letters".formatted(server.getPort()));
        settings.add("spring.datasource.username", () -> "letters_app");
        settings.add("spring.datasource.password", () -> "two");
        settings.add("spring.flyway.user", () -> "letters_owner");
        settings.add("spring.flyway.password", () -> "one");
    }

    @AfterAll
    static void stopsTheServer() throws IOException {
        server.close();
    }

    @Test
    void noDatabaseOfOurOwnStarts() {
        assertThat(embedded.getIfAvailable()).isNull();
    }

    @Test
    void oneRoleMigratesAndAnotherRuns() {
        assertThat(jdbc.queryForObject("select current_user", String.class)).isEqualTo("letters_app");
        assertThat(jdbc.queryForObject("select tableowner from pg_tables where tablename = 'letter'", String.class))
                .isEqualTo("letters_owner");
        assertThatThrownBy(() -> jdbc.execute("alter table letter add column more text"))
                .hasStackTraceContaining("must be owner");
    }

    @ParameterizedTest
    @CsvSource({
        "statement_timeout, 30s",
        "lock_timeout, 5s",
        "idle_in_transaction_session_timeout, 1min",
        "application_name, parley"
    })
    void theServerItselfEndsWhatHangs(String setting, String value) {
        assertThat(jdbc.queryForObject("show " + setting, String.class)).isEqualTo(value);
    }

    @Test
    void nobodyWaitsForEver() throws SQLException {
        HikariDataSource hikari = pool.unwrap(HikariDataSource.class);

        assertThat(hikari.getMaximumPoolSize()).isEqualTo(10);
        assertThat(hikari.getConnectionTimeout()).isEqualTo(5_000);
        assertThat(hikari.getDataSourceProperties())
                .containsEntry("socketTimeout", "120")
                .containsEntry("connectTimeout", "5");
    }

    @Test
    void aDatabaseThatIsAwayIsSaidInASentenceAndComesBackByItself() throws IOException {
        TransactionTemplate work = new TransactionTemplate(transactions);
        int port = server.getPort();
        assertThat(read(work)).isEqualTo(1);

        server.close();
        Throwable thrown = catchThrowable(() -> read(work));
        server = start(port);

        assertThat(Faults.sentence(thrown)).isEqualTo(Words.t("fault.database-away"));
        assertThat(read(work)).isEqualTo(1);
    }

    private int read(TransactionTemplate work) {
        return work.execute(status -> jdbc.queryForObject("select 1", Integer.class));
    }

    private static EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.resolve("server"))
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .start();
    }
}

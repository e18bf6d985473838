package org.parley.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database that Parley brings along is a real home for data. */
class EmbeddedDatabaseTests {

    @TempDir
    private static Path temporary;

    private static Path home;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void startsOnce() {
        home = temporary.resolve("a home with spaces");
        database = EmbeddedDatabase.start(home);
    }

    @AfterAll
    static void stopsIt() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit", "data_checksums"})
    void whatWasConfirmedIsOnTheDisk(String setting) throws SQLException {
        assertThat(asRunner("show " + setting)).isEqualTo("on");
    }

    @Test
    void onlyThisMachineReachesIt() throws SQLException {
        assertThat(asRunner("show listen_addresses")).isEqualTo("127.0.0.1");
        try (Connection superuser = database.superuser("parley");
                Statement statement = superuser.createStatement();
                ResultSet sockets = statement.executeQuery("show unix_socket_directories")) {
            assertThat(sockets.next()).isTrue();
            assertThat(sockets.getString(1)).isEmpty();
        }
    }

    @Test
    void nobodyComesInWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", "postgres"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void theRunningRoleWritesRowsAndCannotChangeTheSchema() throws SQLException {
        try (Connection owner = as(EmbeddedDatabase.OWNER);
                Statement statement = owner.createStatement()) {
            statement.execute("create table if not exists note (body text)");
        }

        assertThat(asRunner("insert into note values ('written') returning body"))
                .isEqualTo("written");
        assertThatThrownBy(() -> asRunner("create table mine (n int)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asRunner("alter table note add column more text"))
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> asRunner("truncate note")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asRunner("copy note to program 'id'")).hasMessageContaining("permission denied");
    }

    @Test
    void aSecondParleyIsSentAway() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(home))
                .isInstanceOf(DataHomeInUse.class)
                .hasMessageContaining(home.toString())
                .hasMessageContaining("in use by another Parley");
    }

    @Test
    void itsOwnerAloneReadsTheDirectoryAndTheSecrets() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
        try (Stream<Path> secrets = Files.list(home)) {
            assertThat(secrets.filter(file -> file.toString().endsWith(".secret")))
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void itKeepsItsOwnLogWithoutWhatPeopleWrote() throws SQLException, IOException {
        assertThatThrownBy(() -> asRunner("select 'Niran is our source' from nowhere"))
                .hasMessageContaining("nowhere");

        try (Stream<Path> logs = Files.list(home.resolve("log"))) {
            Path log = logs.filter(file -> file.getFileName().toString().matches("postgresql-[A-Z].*"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(log))
                    .contains("ready to accept connections")
                    .doesNotContain("Niran");
        }
    }

    private static String asRunner(String sql) throws SQLException {
        try (Connection runner = as(EmbeddedDatabase.RUNNER);
                Statement statement = runner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static Connection as(String role) throws SQLException {
        return DriverManager.getConnection(database.url(), role, database.password(role));
    }
}

package org.parley.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.TestDatabase;
import org.parley.base.CannotStart;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** A visitor brings a schema up to date that nobody uses, and never one that a Parley works on. */
class MigratesAloneTests {

    @TempDir
    private Path migrations;

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

    @Test
    void aNewDatabaseIsMadeAsAStartMakesIt() throws IOException {
        String url = TestDatabase.create("alone_new");
        write("V001__one.sql", "create table one (n int);");

        visitor().migrate(flyway(url));

        assertThat(flyway(url).info().pending()).isEmpty();
    }

    @Test
    void anOlderSchemaThatIsInUseIsLeftAlone() throws IOException, SQLException {
        String url = TestDatabase.create("alone_used");
        write("V001__one.sql", "create table one (n int);");
        visitor().migrate(flyway(url));
        write("V002__two.sql", "create table two (n int);");

        try (Connection parley = DriverManager.getConnection(url + "?ApplicationName=parley", "postgres", "unused")) {
            assertThat(parley.isValid(5)).isTrue();
            assertThatThrownBy(() -> visitor().migrate(flyway(url)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("another version runs on this data")
                    .hasMessageContaining("bin/start");
        }
        assertThat(flyway(url).info().pending()).hasSize(1);

        visitor().migrate(flyway(url));
        assertThat(flyway(url).info().pending()).isEmpty();
    }

    @Test
    void aJoinedDatabaseIsAlwaysInUse() throws IOException {
        String url = TestDatabase.create("alone_joined");
        write("V001__one.sql", "create table one (n int);");
        beans.registerSingleton("database", new Joined(url));

        assertThatThrownBy(() -> visitor().migrate(flyway(url))).isInstanceOf(CannotStart.class);
        assertThat(flyway(url).info().pending()).hasSize(1);
    }

    @Test
    void aSchemaThatIsUpToDateNeedsNobodysLeave() throws IOException {
        String url = TestDatabase.create("alone_same");
        write("V001__one.sql", "create table one (n int);");
        visitor().migrate(flyway(url));
        beans.registerSingleton("database", new Joined(url));

        visitor().migrate(flyway(url));

        assertThat(flyway(url).info().applied()).hasSize(1);
    }

    @Test
    void aNewerSchemaIsLeftAlone() throws IOException {
        String url = TestDatabase.create("alone_newer");
        write("V001__one.sql", "create table one (n int);");
        write("V002__two.sql", "create table two (n int);");
        visitor().migrate(flyway(url));
        Files.delete(migrations.resolve("V002__two.sql"));

        assertThatThrownBy(() -> visitor().migrate(flyway(url)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("written by a newer Parley");
    }

    private MigratesAlone visitor() {
        return new MigratesAlone(beans.getBeanProvider(LocalDatabase.class), Duration.ofMillis(300));
    }

    private Flyway flyway(String url) {
        return Flyway.configure()
                .dataSource(url, "postgres", "unused")
                .locations("filesystem:" + migrations)
                .load();
    }

    private void write(String name, String sql) throws IOException {
        Files.writeString(migrations.resolve(name), sql);
    }

    private record Joined(String url) implements LocalDatabase {

        @Override
        public String password(String role) {
            return "unused";
        }

        @Override
        public boolean isOurs() {
            return false;
        }

        @Override
        public void close() {}
    }
}

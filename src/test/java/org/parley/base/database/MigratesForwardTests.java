package org.parley.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.TestDatabase;
import org.parley.base.CannotStart;

/** A schema goes forward; what another Parley wrote is left alone. */
class MigratesForwardTests {

    @TempDir
    private Path migrations;

    @Test
    void anOlderSchemaIsBroughtUpToDate() throws IOException {
        String url = TestDatabase.create("migrates_forward");
        write("V001__one.sql", "create table one (n int);");
        new MigratesForward().migrate(flyway(url));
        write("V002__two.sql", "create table two (n int);");

        new MigratesForward().migrate(flyway(url));

        assertThat(flyway(url).info().current().getVersion().toString()).isEqualTo("002");
    }

    @Test
    void aNewerSchemaIsLeftAlone() throws IOException {
        String url = TestDatabase.create("migrates_newer");
        write("V001__one.sql", "create table one (n int);");
        write("V002__two.sql", "create table two (n int);");
        new MigratesForward().migrate(flyway(url));
        Files.delete(migrations.resolve("V002__two.sql"));

        assertThatThrownBy(() -> new MigratesForward().migrate(flyway(url)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("written by a newer Parley");
    }

    @Test
    void anotherHistoryIsLeftAlone() throws IOException {
        String url = TestDatabase.create("migrates_other");
        write("V001__one.sql", "create table one (n int);");
        new MigratesForward().migrate(flyway(url));
        write("V001__one.sql", "create table one (n bigint);");

        assertThatThrownBy(() -> new MigratesForward().migrate(flyway(url)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("does not go on from");
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
}

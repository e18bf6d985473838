package org.parley.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.base.CannotStart;

/** A directory that cannot be used is said so, in a sentence with a way out. */
class DataHomeTests {

    @TempDir
    private Path temporary;

    @Test
    void aFileInTheWayIsSaid() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("home")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be used")
                .hasMessageContaining("PARLEY_HOME");
    }

    @Test
    void theDataOfANewerPostgresIsLeftAlone() throws IOException {
        Path version = temporary.resolve("database/PG_VERSION");
        Files.createDirectories(version.getParent());
        Files.writeString(version, "19\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(temporary))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("belongs to PostgreSQL 19");
        assertThat(version.getParent()).isDirectoryContaining(file -> file.endsWith("PG_VERSION"));
    }

    @Test
    void somethingElseUnderTheNameIsLeftAlone() throws IOException {
        Path letters = temporary.resolve("database/letters.txt");
        Files.createDirectories(letters.getParent());
        Files.writeString(letters, "not ours");

        assertThatThrownBy(() -> EmbeddedDatabase.start(temporary))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is not a database of Parley");
        assertThat(letters).hasContent("not ours");
    }

    @Test
    void aSecretIsMadeOnceAndKept() {
        try (DataHome home = DataHome.take(temporary)) {
            String secret = home.secret("parley");

            assertThat(secret).hasSize(48).isEqualTo(home.secret("parley"));
        }
    }

    @Test
    void aDirectoryThatWasGivenBackCanBeTakenAgain() {
        DataHome.take(temporary).close();

        DataHome.take(temporary).close();
    }
}

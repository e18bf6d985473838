package org.parley.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is killed and whenever: the next start finds everything that was confirmed, and one database on the directory. */
class AfterAKillTests {

    @TempDir
    private Path temporary;

    private Path home;

    @BeforeEach
    void namesTheHome() {
        home = temporary.resolve("home");
    }

    @Test
    void theOrphanedDatabaseIsStoppedAndEverythingConfirmedIsThere() throws Exception {
        Set<Long> confirmed;
        try (Child parley = new Child(home)) {
            confirmed = parley.writing().killed();
        }
        assertThat(processes()).isNotEmpty();

        assertThat(rowsAfterStart()).containsAll(confirmed);
    }

    @Test
    void theKilledDatabaseRecoversAndEverythingConfirmedIsThere() throws Exception {
        Set<Long> confirmed;
        try (Child parley = new Child(home)) {
            parley.writing();
            processes().forEach(ProcessHandle::destroyForcibly);
            confirmed = parley.killed();
        }

        assertThat(rowsAfterStart()).containsAll(confirmed);
        assertThat(log()).contains("redo starts at");
    }

    @Test
    void aKilledPostmasterAloneLeavesNoWriterBehind() throws Exception {
        Set<Long> confirmed;
        try (Child parley = new Child(home)) {
            parley.writing();
            long postmaster = Long.parseLong(
                    Files.readAllLines(home.resolve("database/postmaster.pid")).getFirst());
            ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
            confirmed = parley.killed();
        }

        assertThat(rowsAfterStart()).containsAll(confirmed);
    }

    @Test
    void anOrderlyEndNeedsNoRecovery() throws Exception {
        Set<Long> confirmed;
        try (Child parley = new Child(home)) {
            confirmed = parley.writing().ended();
        }
        assertThat(processes()).isEmpty();

        assertThat(rowsAfterStart()).containsAll(confirmed);
        assertThat(log()).doesNotContain("interrupted").doesNotContain("not properly shut down");
    }

    @Test
    void aKillAtAnyMomentOfTheFirstStartLeavesNothingBroken() throws Exception {
        for (long moment : new long[] {300, 700, 1_200, 1_800, 2_500, 4_000}) {
            try (Child parley = new Child(home)) {
                Thread.sleep(moment);
                parley.killed();
            }
        }

        assertThat(rowsAfterStart()).isNotNull();
    }

    @Test
    void aStrangerWhoGotTheNumberIsLeftAlone() throws Exception {
        EmbeddedDatabase.start(home).close();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(
                    home.resolve("database/postmaster.pid"),
                    "%d\n%s\n1700000000\n34567\n\n127.0.0.1\n  1 1\nready   \n"
                            .formatted(stranger.pid(), home.resolve("database")));

            EmbeddedDatabase.start(home).close();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void halfUnpackedProgramsAreUnpackedAgain() throws Exception {
        EmbeddedDatabase.start(home).close();
        try (Stream<Path> files = Files.walk(home.resolve("postgresql"))) {
            for (Path file : files.filter(AfterAKillTests::isVital).toList()) {
                try (RandomAccessFile program = new RandomAccessFile(file.toFile(), "rw")) {
                    program.setLength(1_000);
                }
            }
        }

        EmbeddedDatabase.start(home).close();
    }

    private static boolean isVital(Path file) {
        return file.endsWith("bin/postgres") || file.endsWith("bin/initdb");
    }

    private Set<Long> rowsAfterStart() throws SQLException {
        Set<Long> rows = new HashSet<>();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            assertThat(postmasters()).hasSize(1);
            try (Connection connection = database.superuser("parley");
                    Statement statement = connection.createStatement()) {
                statement.execute("create table if not exists confirmed (n bigint primary key)");
                try (ResultSet row = statement.executeQuery("select n from confirmed")) {
                    while (row.next()) {
                        rows.add(row.getLong(1));
                    }
                }
            }
        }
        assertThat(processes()).isEmpty();
        return rows;
    }

    private List<ProcessHandle> postmasters() {
        List<ProcessHandle> all = processes();
        return all.stream()
                .filter(process -> all.stream()
                        .noneMatch(other ->
                                process.parent().map(ProcessHandle::pid).orElse(0L) == other.pid()))
                .toList();
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(home.toString()))
                .toList();
    }

    private String log() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(home.resolve("log"))) {
            for (Path file : files.toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}

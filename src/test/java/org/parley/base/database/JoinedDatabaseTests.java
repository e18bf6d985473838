package org.parley.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.base.CannotStart;

/** A visitor works on the data that a Parley runs, and on data that nobody runs; two postmasters there never are. */
class JoinedDatabaseTests {

    @TempDir
    private Path temporary;

    @Test
    void aVisitorJoinsTheDatabaseThatRunsAndLeavesItRunning() throws SQLException {
        Path home = temporary.resolve("home");
        try (EmbeddedDatabase host = EmbeddedDatabase.start(home)) {
            LocalDatabase visitor = JoinedDatabase.startOrJoin(home);

            assertThat(visitor.isOurs()).isFalse();
            assertThat(visitor.url()).isEqualTo(host.url());
            assertThat(answers(visitor)).isTrue();
            visitor.close();
            assertThat(answers(host)).isTrue();
        }
    }

    @Test
    void whereNobodyRunsItTheVisitorDoes() throws SQLException {
        Path home = temporary.resolve("home");
        LocalDatabase visitor = JoinedDatabase.startOrJoin(home);
        try (visitor) {
            assertThat(visitor.isOurs()).isTrue();
            assertThat(answers(visitor)).isTrue();
        }

        assertThatThrownBy(() -> answers(visitor)).isInstanceOf(SQLException.class);
        EmbeddedDatabase.start(home).close();
    }

    @Test
    void aHostThatDoesNotAnswerIsSaid() {
        Path home = temporary.resolve("home");
        try (DataHome held = DataHome.take(home)) {
            assertThat(held.cluster()).doesNotExist();

            assertThatThrownBy(() -> JoinedDatabase.startOrJoin(home, Duration.ofMillis(300)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(home.toString())
                    .hasMessageContaining("its database does not answer");
        }
        assertThat(home.resolve("database")).doesNotExist();
    }

    @Test
    void aHostThatIsJustEndingIsWaitedFor() throws Exception {
        Path home = temporary.resolve("home");
        DataHome held = DataHome.take(home);
        CompletableFuture<LocalDatabase> visitor =
                CompletableFuture.supplyAsync(() -> JoinedDatabase.startOrJoin(home));

        Thread.sleep(400);
        assertThat(visitor).isNotDone();
        held.close();

        try (LocalDatabase started = visitor.get(60, TimeUnit.SECONDS)) {
            assertThat(started.isOurs()).isTrue();
        }
    }

    @Test
    void visitorsComeOneAfterTheOther() throws Exception {
        var first = OneAtATime.await(temporary);
        CompletableFuture<Object> second = CompletableFuture.supplyAsync(() -> OneAtATime.await(temporary));

        Thread.sleep(300);
        assertThat(second).isNotDone();
        first.close();

        ((AutoCloseable) second.get(10, TimeUnit.SECONDS)).close();
    }

    private static boolean answers(LocalDatabase database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                database.url(), EmbeddedDatabase.RUNNER, database.password(EmbeddedDatabase.RUNNER))) {
            return connection.isValid(5);
        }
    }
}

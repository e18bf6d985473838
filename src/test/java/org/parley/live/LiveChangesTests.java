package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.progress.Scope;

/** Whoever follows numbers is told that they may have changed, on every Parley over the same database, and not more often than helps. */
class LiveChangesTests {

    private static final Runnable NO_BEAT = () -> {};

    private static Told told;
    private static HikariDataSource pool;

    private final LiveChanges here = new LiveChanges(pool, Clock.systemUTC());
    private final LiveChanges there = new LiveChanges(pool, Clock.systemUTC());

    @BeforeAll
    static void aDatabase() throws SQLException {
        told = new Told();
        pool = new HikariDataSource();
        pool.setJdbcUrl(told.url);
        pool.setUsername("postgres");
        pool.setPassword("unused");
        pool.setMaximumPoolSize(1);
    }

    @AfterAll
    static void close() throws SQLException {
        pool.close();
        told.close();
    }

    @BeforeEach
    void twoListenToOneDatabase() {
        Stream.of(here, there).forEach(changes -> {
            AtomicInteger looks = follow(changes, Scope.ofCampaign(told.river));
            await().until(() -> looks.get() >= 1);
        });
    }

    @AfterEach
    void nobodyListens() {
        here.destroy();
        there.destroy();
    }

    @Test
    void bothHearWhatOneWrites() throws SQLException {
        AtomicInteger looksHere = follow(here, Scope.ofCampaign(told.river));
        AtomicInteger looksThere = follow(there, Scope.ofLetter(told.river, told.open));

        change();

        await().atMost(Duration.ofSeconds(2)).until(() -> looksHere.get() == 1 && looksThere.get() == 1);
    }

    @Test
    void whoFollowsSomethingElseIsLeftAlone() throws Exception {
        AtomicInteger other = follow(here, Scope.ofLetter(told.river, told.closed));
        AtomicInteger elsewhere = follow(here, Scope.ofCampaign(UUID.randomUUID()));
        AtomicInteger mine = follow(here, Scope.ofLetter(told.river, told.open));

        change();
        await().until(() -> mine.get() == 1);

        Thread.sleep(100);
        assertThat(other).hasValue(0);
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void theFirstOfManyIsLookedAtAtOnceAndTheOthersTogether() throws Exception {
        AtomicInteger looks = follow(here, Scope.ofCampaign(told.river));

        long begun = System.nanoTime();
        change();
        await().pollInterval(Duration.ofMillis(5)).until(() -> looks.get() == 1);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(900));
        for (int i = 0; i < 50; i++) {
            change();
        }
        Thread.sleep(2200);

        assertThat(looks.get()).isBetween(2, 3);
    }

    @Test
    void whoEndedIsNotToldAnyMore() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        Following following = here.follow(Scope.ofCampaign(told.river), looks::incrementAndGet, NO_BEAT);
        AtomicInteger stays = follow(here, Scope.ofCampaign(told.river));
        following.end();
        following.end();

        change();

        await().until(() -> stays.get() == 1);
        assertThat(looks).hasValue(0);
    }

    @Test
    void aConnectionThatBrokeIsMadeAnewAndEverythingMayHaveChangedMeanwhile() throws Exception {
        AtomicInteger looks = follow(here, Scope.ofCampaign(told.river));

        told.write(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'parley live'");
        await().until(() -> looks.get() >= 1);
        await().atMost(Duration.ofSeconds(10)).until(() -> here.deafSince().isEmpty() && looks.get() >= 2);
        looks.set(0);
        change();

        await().atMost(Duration.ofSeconds(3)).until(() -> looks.get() >= 1);
    }

    @Test
    void aLookThatFailsIsNotTheLast() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        here.follow(
                Scope.ofCampaign(told.river),
                () -> {
                    looks.incrementAndGet();
                    throw new IllegalStateException("the database is away");
                },
                NO_BEAT);
        change();
        await().until(() -> looks.get() == 1);

        change();

        await().atMost(Duration.ofSeconds(3)).until(() -> looks.get() == 2);
    }

    @Test
    void aSignOfLifeComesSoonAlsoWhereNothingChanges() {
        AtomicInteger beats = new AtomicInteger();
        here.follow(Scope.ofCampaign(told.river), () -> {}, beats::incrementAndGet);

        await().atMost(Duration.ofSeconds(3)).until(() -> beats.get() == 1);
    }

    private static AtomicInteger follow(LiveChanges changes, Scope scope) {
        AtomicInteger looks = new AtomicInteger();
        changes.follow(scope, looks::incrementAndGet, NO_BEAT);
        return looks;
    }

    private void change() throws SQLException {
        told.write("update recipient set reachable = not reachable where id = ?", told.recipient);
    }
}

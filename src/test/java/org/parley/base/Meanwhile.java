package org.parley.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For tests in which several work at the same moment. */
public final class Meanwhile {

    private Meanwhile() {}

    /** Goes on once somebody else has come so far. */
    public static void await(CountDownLatch soFar) {
        try {
            assertThat(soFar.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Goes on once somebody waits for somebody else in the database, or after five seconds. */
    public static void untilOneWaits(JdbcClient jdbc) throws InterruptedException {
        for (int round = 0; round < 100 && !oneWaits(jdbc); round++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Whether somebody waits for somebody else in the database. */
    public static boolean oneWaits(JdbcClient jdbc) {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }
}

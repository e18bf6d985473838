package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.parley.base.Refusal;

/** No export goes on for ever. */
class WatchedTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Watched watched = new Watched(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    @Test
    void countsWhileThereIsTime() {
        now.set(Instant.EPOCH.plus(Duration.ofMinutes(59)));
        watched.one();
        watched.one();

        assertThat(watched.count()).isEqualTo(2);
    }

    @Test
    void endsAfterAnHour() {
        now.set(Instant.EPOCH.plus(Duration.ofMinutes(61)));

        assertThatThrownBy(watched::one).isInstanceOf(Refusal.class);
        assertThat(watched.count()).isZero();
    }
}

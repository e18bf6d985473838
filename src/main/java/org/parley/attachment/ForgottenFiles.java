package org.parley.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away files that arrived for a form that nobody saved within a day. */
@Component
class ForgottenFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenFiles.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgottenFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 11, fixedDelay = 120, timeUnit = TimeUnit.MINUTES)
    void throwAway() {
        int gone = jdbc.sql("delete from attachment where subject_id is null and added_at < :old")
                .param("old", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).minus(Duration.ofDays(1)))
                .update();
        if (gone > 0) {
            LOG.info("{} files were thrown away that no form was saved with.", gone);
        }
    }
}

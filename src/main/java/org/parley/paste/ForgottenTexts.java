package org.parley.paste;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away what somebody pasted and never made a letter of, after a month unless the settings say otherwise. */
@Component
class ForgottenTexts {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenTexts.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration kept;

    ForgottenTexts(JdbcClient jdbc, Clock clock, @Value("${parley.paste.keep:30d}") Duration kept) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void throwAway() {
        int gone = jdbc.sql("delete from pasted_letter where pasted_at < :old")
                .param("old", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).minus(kept))
                .update();
        if (gone > 0) {
            LOG.info("{} pasted texts were thrown away that nobody made a letter of.", gone);
        }
    }
}

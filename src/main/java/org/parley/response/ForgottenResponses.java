package org.parley.response;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws away, with their files, responses that were taken out a month ago and not put back. */
@Component
class ForgottenResponses {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgottenResponses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 13, fixedDelay = 720, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void throwAway() {
        OffsetDateTime old = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).minus(KEPT);
        jdbc.sql("""
                    delete from attachment a using response_act_row w, response_act t
                     where t.id = w.act_id and t.kind = 'taken out' and t.done_at < :old
                       and a.subject_kind = 'response' and a.subject_id = w.response_id
                       and not exists (select from response e where e.id = w.response_id)
                    """).param("old", old).update();
        jdbc.sql("""
                    delete from response_act_row w using response_act t
                     where t.id = w.act_id and t.kind = 'taken out' and t.done_at < :old
                    """).param("old", old).update();
    }
}

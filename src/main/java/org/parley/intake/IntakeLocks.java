package org.parley.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The locks that work on runs holds until its transaction ends: that of the run itself, and the one of whoever writes a list into the
 * directory. A run that says it works while nobody holds its lock was abandoned.
 */
@Component
class IntakeLocks {

    /** For the moment between the click and the lock. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final String QUIET = "state in ('reading', 'entering', 'undoing') and touched_at < :quiet";

    private final JdbcClient jdbc;
    private final Clock clock;

    IntakeLocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Holds the run's own lock. */
    void hold(UUID run) {
        jdbc.sql("select pg_advisory_xact_lock(40, hashtext(cast(:id as text)))")
                .param("id", run.toString())
                .query(row -> {});
    }

    /** Takes the place of the one who writes a list into the directory; whether it was free. */
    boolean enterAloneAtOnce() {
        return jdbc.sql("select pg_try_advisory_xact_lock(41, 0)")
                .query(Boolean.class)
                .single();
    }

    /** Waits until nobody else writes a list into the directory. */
    void enterAlone() {
        jdbc.sql("select pg_advisory_xact_lock(41, 0)").query(row -> {});
    }

    /** Whether a run says it works and has not been heard of for a while; its lock tells whether anybody does. */
    boolean anyQuiet() {
        return jdbc.sql("select exists (select from intake where " + QUIET + ")")
                .param("quiet", now().minus(GRACE))
                .query(Boolean.class)
                .single();
    }

    /**
     * Marks abandoned runs as interrupted; what was being taken back is entered still.
     *
     * @return how many there were
     */
    int interruptAbandoned() {
        OffsetDateTime now = now();
        return jdbc.sql("""
                        update intake set state = case state when 'undoing' then 'entered' else 'interrupted' end, phase = '',
                               finished_at = case state when 'undoing' then finished_at else :now end,
                               error = cast(case state when 'undoing' then :kept else :error end as jsonb)
                         where id in (select id from (select id from intake where %s offset 0) as still
                                       where pg_try_advisory_xact_lock(40, hashtext(still.id::text)))
                        """.formatted(QUIET))
                .param("now", now)
                .param("quiet", now.minus(GRACE))
                .param("error", RunRows.json("intake.interrupted"))
                .param("kept", RunRows.json("intake.undo-interrupted"))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}

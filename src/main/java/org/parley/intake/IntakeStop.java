package org.parley.intake;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stopping work on a list: nothing of it is written, and the person is back where they can decide. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class IntakeStop {

    private final JdbcClient jdbc;
    private final Clock clock;

    IntakeStop(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Stops what is being done with the list. The worker finds its place taken and gives up everything; whoever holds the run's
     * lock is interrupted, so that it does so at once.
     *
     * @throws Refusal when the work has ended meanwhile
     */
    public void stop(UUID run) {
        int stopped = jdbc.sql("""
                        update intake set phase = '', error = cast(:error as jsonb), touched_at = :now,
                               state = case state when 'reading' then 'looked at' when 'entering' then 'sorted' else 'entered' end
                         where id = :id and state in ('reading', 'entering', 'undoing')
                        """)
                .param("id", run)
                .param("error", RunRows.json("intake.stopped"))
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
        if (stopped == 0) {
            throw IntakeRuns.tooLate(run);
        }
        jdbc.sql("""
                        select pg_cancel_backend(pid) from pg_locks
                         where locktype = 'advisory' and granted and classid = 40 and objsubid = 2
                           and objid::bigint = (hashtext(cast(:id as text))::bigint + 4294967296) % 4294967296
                        """).param("id", run.toString()).query(row -> {});
    }
}

package org.parley.rule;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets every rule that is not paused do every hour what it means to do; of several instances one at a time. */
@Component
class RuleClock {

    private static final Logger LOG = LoggerFactory.getLogger(RuleClock.class);

    private final RuleRun run;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RuleClock(RuleRun run, JdbcClient jdbc, TransactionTemplate transaction) {
        this.run = run;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tick() {
        jdbc.sql("select id from rule where stopped_at is null and paused_at is null order by id")
                .query(UUID.class)
                .list()
                .forEach(this::runAlone);
    }

    /** One rule that cannot run keeps no other one from running. */
    private void runAlone(UUID rule) {
        try {
            transaction.executeWithoutResult(status -> runOnce(rule));
        } catch (RuntimeException e) {
            LOG.error("The rule {} did not run.", rule, e);
        }
    }

    private void runOnce(UUID rule) {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(61, hashtext(cast(:id as text)))")
                .param("id", rule)
                .query(Boolean.class)
                .single()) {
            return;
        }
        List<RuleLine> lines = jdbc.sql(Rules.LINES + " and r.paused_at is null and r.id = :id")
                .param("id", rule)
                .query(Rules::line)
                .list();
        lines.forEach(line -> {
            Ran ran = run.run(line, null);
            if (ran.raised() + ran.silent() > 0) {
                LOG.info(
                        "The rule {} raised {} follow-ups and said \"no reply\" {} times.",
                        rule,
                        ran.raised(),
                        ran.silent());
            }
        });
    }
}

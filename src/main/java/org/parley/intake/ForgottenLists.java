package org.parley.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets go of lists that somebody began and left, and takes away the lines of all that were let go. What is worked on stays. */
@Component
class ForgottenLists {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenLists.class);

    private static final Script LINES = Script.named("forget.sql");

    private static final String LET_GO = """
            update intake set state = 'dropped', phase = '', finished_at = :now, touched_at = :now
             where state in ('looked at', 'sorted') and touched_at < :old
            """;
    private static final String WITH_LINES = """
            select i.id from intake i
             where i.state in ('dropped', 'interrupted')
               and (exists (select from intake_row r where r.intake_id = i.id)
                    or exists (select from intake_fault f where f.intake_id = i.id)
                    or exists (select from intake_refused r where r.intake_id = i.id))
            """;
    private static final String OPEN =
            "select id from intake where state in ('looked at', 'reading', 'sorted', 'entering')";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate templates;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Shelf shelf;
    private final Duration kept;

    ForgottenLists(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate templates,
            TransactionTemplate transaction,
            Clock clock,
            Shelf shelf,
            @Value("${parley.intake.keep-open:7d}") Duration kept) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.transaction = transaction;
        this.clock = clock;
        this.shelf = shelf;
        this.kept = kept;
    }

    /** Does so now and then; harmless when several do it at once. */
    @Scheduled(initialDelayString = "${parley.intake.first-look:PT5M}", fixedDelayString = "PT1H")
    void letGo() {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
        int left =
                jdbc.sql(LET_GO).param("now", now).param("old", now.minus(kept)).update();
        if (left > 0) {
            LOG.info("{} lists were let go that somebody had begun and left.", left);
        }
        jdbc.sql(WITH_LINES).query(UUID.class).list().forEach(this::forget);
        shelf.keepOnly(Set.copyOf(jdbc.sql(OPEN).query(UUID.class).list()));
    }

    private void forget(UUID run) {
        transaction.executeWithoutResult(status -> LINES.run(templates, Map.of("run", run)));
    }
}

package org.parley.duplicate;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code duplicate_search}: at most one look goes on at a time, whoever clicks twice and on whatever instance. */
@Component
class Searches {

    private static final String STATE = """
            select done.finished_at, coalesce(a.name, '') as who, last.id is not null and last.finished_at is null as running,
                   coalesce(last.failed, false) as failed, coalesce(done.more, false) as more,
                   (select count(*) from intake i where i.state = 'entered' and i.finished_at > done.started_at) as lists
              from (select) as nothing
              left join lateral (select * from duplicate_search order by started_at desc limit 1) last on true
              left join lateral (
                    select * from duplicate_search where finished_at is not null and not failed order by started_at desc limit 1) done
                on true
              left join account a on a.id = done.started_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Searches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    SearchState state() {
        return jdbc.sql(STATE)
                .query((row, number) -> new SearchState(
                        instant(row.getObject("finished_at", OffsetDateTime.class)),
                        row.getString("who"),
                        row.getBoolean("running"),
                        row.getBoolean("failed"),
                        row.getBoolean("more"),
                        row.getInt("lists")))
                .single();
    }

    /** A new look; none while another goes on. */
    Optional<UUID> begin(UUID who) {
        jdbc.sql("select pg_advisory_xact_lock(43, 0)").query(row -> {});
        UUID id = Ids.next();
        int begun = jdbc.sql("""
                insert into duplicate_search (id, started_by, started_at)
                select :id, :who, :now where not exists (select from duplicate_search where finished_at is null)
                """)
                .param("id", id)
                .param("who", who)
                .param("now", now())
                .update();
        return begun == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Holds the place of the one who looks until the transaction ends. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(42, 0)").query(row -> {});
    }

    /** Ends what says that it looks while nobody does any more; the grace is for the moment between the click and the work. */
    void endAbandoned() {
        boolean quiet = jdbc.sql("""
                        select exists (select from duplicate_search where finished_at is null and started_at < :quiet)
                        """)
                .param("quiet", now().minusSeconds(10))
                .query(Boolean.class)
                .single();
        if (quiet
                && jdbc.sql("select pg_try_advisory_xact_lock(42, 0)")
                        .query(Boolean.class)
                        .single()) {
            jdbc.sql("update duplicate_search set finished_at = :now, failed = true where finished_at is null")
                    .param("now", now())
                    .update();
        }
    }

    void end(UUID id, int pairs, boolean more) {
        jdbc.sql("update duplicate_search set finished_at = :now, pairs = :pairs, more = :more where id = :id")
                .param("id", id)
                .param("now", now())
                .param("pairs", pairs)
                .param("more", more)
                .update();
    }

    void fail(UUID id) {
        jdbc.sql("update duplicate_search set finished_at = :now, failed = true where id = :id and finished_at is null")
                .param("id", id)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

package org.parley.position;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a position when the mandate of the lawmaker ended; each returns the version that it leaves behind. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class EndedPositions {

    private static final String RETIRE = """
            update position set version = version + 1, past_at = :now
             where id = :id and version = :seen and removed_at is null and past_at is null
            """;

    /** What one said is no evidence for another: it is a guess until they say something. */
    private static final String COPY = """
            insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, recorded_by, recorded_at,
                                  carried_from)
            select :copy, 0, :successor, p.campaign_id, p.step, :today, :basis, :confidence, :me, :now, p.id
              from position p
             where p.id = :id
               and not exists (select from latest_position x where x.lawmaker_id = :successor and x.campaign_id = p.campaign_id)
            """;

    private final PositionList list;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    EndedPositions(PositionList list, JdbcClient jdbc, Actor actor, Clock clock) {
        this.list = list;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps it as history, so that it counts no more.
     *
     * @throws ChangedMeanwhile when it was changed since it was seen
     */
    public long retire(UUID id, long seen) {
        long now = now(id);
        int changed = jdbc.sql(RETIRE)
                .param("id", id)
                .param("seen", seen)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile(id, seen, now);
        }
        return seen + 1;
    }

    /**
     * Keeps it as history, and supposes the same of the successor, unless it is known where they stand.
     *
     * @param copy the identity of what is supposed
     * @throws ChangedMeanwhile when it was changed since it was seen
     */
    public long carry(UUID id, long seen, UUID successor, UUID copy) {
        long left = retire(id, seen);
        jdbc.sql(COPY)
                .param("copy", copy)
                .param("successor", successor)
                .param("id", id)
                .param("today", LocalDate.now(clock.withZone(actor.zone())))
                .param("basis", Basis.PRIVATE_IMPRESSION.word())
                .param("confidence", Confidence.GUESS.word())
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return left;
    }

    /**
     * Takes back what was done: it counts as it did, and nothing is supposed of a successor.
     *
     * @param copy what was supposed; null for nothing
     * @throws ChangedMeanwhile when either was changed after that
     */
    public void takeBack(UUID id, long left, @Nullable UUID copy) {
        int changed = jdbc.sql(
                        "update position set version = version + 1, past_at = null where id = :id and version = :left")
                .param("id", id)
                .param("left", left)
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile(id, left, now(id));
        }
        if (copy != null) {
            list.line(copy).filter(supposed -> supposed.seen() > 0).ifPresent(supposed -> {
                throw new ChangedMeanwhile(copy, 0, supposed.seen());
            });
            jdbc.sql("delete from position where id = :copy")
                    .param("copy", copy)
                    .update();
        }
    }

    private long now(UUID id) {
        return list.line(id).orElseThrow(() -> new NotFound("position", id)).seen();
    }
}

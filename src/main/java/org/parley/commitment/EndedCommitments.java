package org.parley.commitment;

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

/** What becomes of an open commitment when the mandate of whoever made it ended; each returns the version that it leaves behind. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class EndedCommitments {

    private static final String OPEN = " where id = :id and version = :seen and state = 'open' and removed_at is null";

    private static final String LAPSE = """
            update commitment set version = version + 1, state = 'lapsed', settled_on = greatest(:day, promised_on), settled_by = :me
            """ + OPEN;

    private static final String KEEP = "update commitment set version = version + 1, outlives_on = :day" + OPEN;

    private static final String BACK = """
            update commitment set version = version + 1, state = 'open', settled_on = null, settled_by = null, outlives_on = null
             where id = :id and version = :seen
            """;

    private static final String COPY = """
            insert into commitment (id, version, lawmaker_id, campaign_id, letter_id, what, promised_on, due_on, link, contact_id,
                                    response_id, recorded_by, recorded_at, carried_from)
            select :copy, 0, :successor, campaign_id, letter_id, what, promised_on, due_on, link, contact_id, response_id, :me, :now, id
              from commitment where id = :id
            """;

    private final CommitmentList list;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    EndedCommitments(CommitmentList list, JdbcClient jdbc, Actor actor, Clock clock) {
        this.list = list;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Lets it lapse on the last day of the mandate.
     *
     * @throws ChangedMeanwhile when it was changed since it was seen
     */
    public long lapse(UUID id, long seen, LocalDate lastDay) {
        return change(LAPSE, id, seen, lastDay);
    }

    /**
     * Lets it stay open with the person, without the mandate.
     *
     * @throws ChangedMeanwhile when it was changed since it was seen
     */
    public long keep(UUID id, long seen, LocalDate lastDay) {
        return change(KEEP, id, seen, lastDay);
    }

    /**
     * Lets it lapse, and asks the successor for the same.
     *
     * @param copy the identity of what the successor is asked for
     * @throws ChangedMeanwhile when it was changed since it was seen
     */
    public long carry(UUID id, long seen, LocalDate lastDay, UUID successor, UUID copy) {
        long left = change(LAPSE, id, seen, lastDay);
        jdbc.sql(COPY)
                .param("copy", copy)
                .param("successor", successor)
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        return left;
    }

    /**
     * Takes back what was done: it is open as it was, and nothing is asked of a successor.
     *
     * @param copy what the successor was asked for; null for nothing
     * @throws ChangedMeanwhile when either was changed after that
     */
    public void takeBack(UUID id, long left, @Nullable UUID copy) {
        int changed = jdbc.sql(BACK).param("id", id).param("seen", left).update();
        if (changed == 0) {
            throw new ChangedMeanwhile(id, left, now(id));
        }
        if (copy != null
                && jdbc.sql("delete from commitment where id = :copy and version = 0")
                                .param("copy", copy)
                                .update()
                        == 0) {
            throw new ChangedMeanwhile(copy, 0, now(copy));
        }
    }

    private long change(String sql, UUID id, long seen, LocalDate lastDay) {
        long now = now(id);
        int changed = jdbc.sql(sql)
                .param("id", id)
                .param("seen", seen)
                .param("day", lastDay)
                .param("me", actor.id())
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile(id, seen, now);
        }
        return seen + 1;
    }

    private long now(UUID id) {
        return list.one(id).orElseThrow(() -> new NotFound("commitment", id)).seen();
    }
}

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

/** What becomes of an open commitment when the mandate of whoever made it ended; each returns how it leaves the commitment. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class EndedCommitments {

    private static final String OPEN = """
             where id = :id and version = :seen and state = 'open' and removed_at is null returning new.version, old.outlives_on
            """;

    private static final String LAPSE = """
            update commitment set version = version + 1, state = 'lapsed', settled_on = greatest(:day, promised_on), settled_by = :me
            """ + OPEN;

    private static final String KEEP = "update commitment set version = version + 1, outlives_on = :day" + OPEN;

    private static final String BACK = """
            update commitment set version = version + 1, state = 'open', settled_on = null, settled_by = null, outlives_on = :outlived::date
             where id = :id and version = :seen
            """;

    private static final String COPY = """
            insert into commitment (id, version, lawmaker_id, campaign_id, letter_id, what, promised_on, due_on, link, contact_id,
                                    response_id, recorded_by, recorded_at, carried_from)
            select :copy, 0, :successor, campaign_id, letter_id, what, promised_on, due_on, link, contact_id, response_id, :me, :now, id
              from commitment where id = :id
            """;

    /**
     * How a commitment is left.
     *
     * @param version at which it is now
     * @param outlived the end of another mandate that it had outlived before; null for none
     */
    public record Left(long version, @Nullable LocalDate outlived) {}

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
    public Left lapse(UUID id, long seen, LocalDate lastDay) {
        return change(LAPSE, id, seen, lastDay);
    }

    /**
     * Lets it stay open with the person, without the mandate.
     *
     * @throws ChangedMeanwhile when it was changed since it was seen
     */
    public Left keep(UUID id, long seen, LocalDate lastDay) {
        return change(KEEP, id, seen, lastDay);
    }

    /**
     * Lets it lapse, and asks the successor for the same.
     *
     * @param copy the identity of what the successor is asked for
     * @throws ChangedMeanwhile when it was changed since it was seen
     */
    public Left carry(UUID id, long seen, LocalDate lastDay, UUID successor, UUID copy) {
        Left left = change(LAPSE, id, seen, lastDay);
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
    public void takeBack(UUID id, Left left, @Nullable UUID copy) {
        LocalDate outlived = left.outlived();
        int changed = jdbc.sql(BACK)
                .param("id", id)
                .param("seen", left.version())
                .param("outlived", outlived == null ? null : outlived.toString())
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile(id, left.version(), now(id));
        }
        if (copy != null
                && jdbc.sql("delete from commitment where id = :copy and version = 0")
                                .param("copy", copy)
                                .update()
                        == 0) {
            throw new ChangedMeanwhile(copy, 0, now(copy));
        }
    }

    private Left change(String sql, UUID id, long seen, LocalDate lastDay) {
        long now = now(id);
        return jdbc.sql(sql)
                .param("id", id)
                .param("seen", seen)
                .param("day", lastDay)
                .param("me", actor.id())
                .query((row, number) -> new Left(row.getLong("version"), row.getObject("outlives_on", LocalDate.class)))
                .optional()
                .orElseThrow(() -> new ChangedMeanwhile(id, seen, now));
    }

    private long now(UUID id) {
        return list.one(id).orElseThrow(() -> new NotFound("commitment", id)).seen();
    }
}

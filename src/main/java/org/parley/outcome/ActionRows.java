package org.parley.outcome;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.position.PositionDetails;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the actions of parliaments, after it was looked whether their days can be. */
@Component
class ActionRows {

    /** As far ahead as anything is announced. */
    private static final int YEARS_AHEAD = 5;

    private static final String WRITE = """
            insert into parliamentary_action (id, version, kind, title, reference, parliament_id, chamber_id, acted_on, stage, link, notes,
                                              recorded_by, recorded_at)
            select :id, 0, :kind, :title, :reference, q.id, h.id, :day, :stage, :link, :notes, :me, :now
              from parliament q left join chamber h on h.id = :chamber and h.parliament_id = q.id
             where q.id = :parliament and (:chamber::uuid is null or h.id is not null)
            on conflict do nothing
            """;

    private static final String CORRECT = """
            update parliamentary_action a
               set version = a.version + 1, kind = :kind, title = :title, reference = :reference, parliament_id = q.id,
                   chamber_id = h.id, acted_on = :day, stage = :stage, link = :link, notes = :notes
              from parliament q left join chamber h on h.id = :chamber and h.parliament_id = q.id
             where q.id = :parliament and (:chamber::uuid is null or h.id is not null)
               and a.id = :id and a.version = :seen and a.removed_at is null
            """;

    private final ActionList list;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    ActionRows(ActionList list, JdbcClient jdbc, Actor actor, Clock clock) {
        this.list = list;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Writes one down; 0 where one of this identity or this reference is there already. */
    int write(UUID id, ActionDetails details) {
        return said(WRITE, id, details)
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Corrects it; 0 where somebody else was quicker. */
    int correct(UUID id, long seen, ActionDetails details) {
        return once(id, said(CORRECT, id, details).param("seen", seen));
    }

    /** Takes it out, or brings it back. */
    void remove(UUID id, boolean out) {
        once(
                id,
                jdbc.sql("""
                            update parliamentary_action set version = version + 1, removed_by = :by::uuid, removed_at = :at
                             where id = :id and (removed_at is null) = :out
                            """)
                        .param("id", id)
                        .param("out", out)
                        .param("by", out ? actor.id() : null)
                        .param(
                                "at",
                                out ? clock.instant().atOffset(ZoneOffset.UTC) : null,
                                Types.TIMESTAMP_WITH_TIMEZONE));
    }

    private JdbcClient.StatementSpec said(String sql, UUID id, ActionDetails details) {
        mustBePlausible(id, details.day(), details.stage());
        return jdbc.sql(sql)
                .param("id", id)
                .param("kind", details.kind().word())
                .param("title", details.title())
                .param("reference", details.reference())
                .param("parliament", details.parliament())
                .param("chamber", details.chamber(), Types.OTHER)
                .param("day", details.day())
                .param("stage", details.stage().word())
                .param("link", details.link())
                .param("notes", details.notes());
    }

    private void mustBePlausible(UUID id, LocalDate day, ActionStage stage) {
        String wrong = wrong(day, stage, list.today());
        if (wrong != null) {
            throw new Refusal(wrong, "action %s %s on %s".formatted(id, stage, day));
        }
    }

    /** The key of what is wrong with a day; null where nothing is. */
    static @Nullable String wrong(LocalDate day, ActionStage stage, LocalDate today) {
        if (day.isBefore(PositionDetails.FIRST) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            return "outcome.refusal.century";
        }
        return day.isAfter(today) && stage != ActionStage.ANNOUNCED ? "outcome.refusal.future" : null;
    }

    private static int once(UUID id, JdbcClient.StatementSpec statement) {
        try {
            return statement.update();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("outcome.refusal.reference", "the reference of action %s is another's".formatted(id));
        }
    }
}

package org.parley.goal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.outcome.ActionKind;
import org.parley.position.Step;
import org.parley.recipient.AddresseeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goals as the database keeps them. */
@Component
class GoalRows {

    private static final String LINES = """
            select o.*, coalesce(q.name, h.name, k.name, '') as place, a.name as stater
              from goal o
              join account a on a.id = o.recorded_by
              left join parliament q on q.id = o.parliament_id
              left join chamber h on h.id = o.chamber_id
              left join committee k on k.id = o.committee_id
             where o.removed_at is null
            """;

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    GoalRows(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Writes one down; 0 where there is no such campaign, or a goal of this identity already. */
    int write(UUID id, UUID campaign, GoalDetails details) {
        return said("""
                    insert into goal (id, version, campaign_id, name, measure, kind, step, target, parliament_id, chamber_id, committee_id,
                                      starts_on, due_on, recorded_by, recorded_at)
                    select :id, 0, g.id, :name, :measure, :kind, :step, :target, :parliament, :chamber, :committee, :starts, :due, :me, :now
                      from campaign g where g.id = :campaign
                    on conflict (id) do nothing
                    """, id, details)
                .param("campaign", campaign)
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Corrects one; 0 where it is not at the version that was seen. */
    int correct(UUID id, long seen, GoalDetails details) {
        return said("""
                    update goal set version = version + 1, name = :name, measure = :measure, kind = :kind, step = :step, target = :target,
                           parliament_id = :parliament, chamber_id = :chamber, committee_id = :committee, starts_on = :starts, due_on = :due
                     where id = :id and version = :seen and removed_at is null
                    """, id, details).param("seen", seen).update();
    }

    /** Takes one out, or brings it back where nobody does; what is so already stays as it is. */
    void remove(UUID id, @Nullable UUID by, @Nullable Instant at) {
        jdbc.sql("""
                    update goal set version = version + 1, removed_by = :by::uuid, removed_at = :at
                     where id = :id and (removed_at is null) = (:by::uuid is not null)
                    """)
                .param("id", id)
                .param("by", by)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    Optional<GoalLine> one(UUID id) {
        return jdbc.sql(LINES + " and o.id = :id")
                .param("id", id)
                .query(GoalRows::line)
                .optional();
    }

    List<GoalLine> of(UUID campaign) {
        return jdbc.sql(LINES + " and o.campaign_id = :campaign order by o.due_on nulls last, o.recorded_at, o.id")
                .param("campaign", campaign)
                .query(GoalRows::line)
                .list();
    }

    private JdbcClient.StatementSpec said(String sql, UUID id, GoalDetails details) {
        ActionKind kind = details.kind();
        Step step = details.step();
        return jdbc.sql(sql)
                .param("id", id)
                .param("name", details.name())
                .param("measure", details.measure().word())
                .param("kind", kind == null ? null : kind.word(), Types.VARCHAR)
                .param("step", step == null ? null : step.word(), Types.VARCHAR)
                .param("target", details.target())
                .param("parliament", place(details, AddresseeKind.PARLIAMENT), Types.OTHER)
                .param("chamber", place(details, AddresseeKind.CHAMBER), Types.OTHER)
                .param("committee", place(details, AddresseeKind.COMMITTEE), Types.OTHER)
                .param("starts", details.startsOn())
                .param("due", details.dueOn(), Types.DATE);
    }

    private static @Nullable UUID place(GoalDetails details, AddresseeKind kind) {
        GoalPlace place = details.place();
        return place != null && place.kind() == kind ? place.id() : null;
    }

    private static GoalLine line(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        String step = row.getString("step");
        return new GoalLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("campaign_id", UUID.class),
                new GoalDetails(
                        row.getString("name"),
                        Measure.of(row.getString("measure")).orElseThrow(),
                        kind == null ? null : ActionKind.of(kind).orElseThrow(),
                        step == null ? null : Step.of(step).orElseThrow(),
                        row.getInt("target"),
                        place(row),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)),
                row.getString("place"),
                row.getString("stater"));
    }

    private static @Nullable GoalPlace place(ResultSet row) throws SQLException {
        for (AddresseeKind kind : List.of(AddresseeKind.PARLIAMENT, AddresseeKind.CHAMBER, AddresseeKind.COMMITTEE)) {
            UUID id = row.getObject(
                    switch (kind) {
                        case PARLIAMENT -> "parliament_id";
                        case CHAMBER -> "chamber_id";
                        default -> "committee_id";
                    },
                    UUID.class);
            if (id != null) {
                return new GoalPlace(kind, id);
            }
        }
        return null;
    }
}

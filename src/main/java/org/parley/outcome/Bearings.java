package org.parley.outcome;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What actions have to do with our letters: who says so, when and why. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Bearings {

    private static final String LINES = """
            select b.*, t.title, t.campaign_id, g.name as campaign, coalesce(k.text, '') as ask, c.name as sayer
              from action_bearing b
              join letter t on t.id = b.letter_id
              join campaign g on g.id = t.campaign_id
              join account c on c.id = b.said_by
              left join ask k on k.id = b.ask_id
            """;

    /** An ask is meant only where the letter asks it. */
    private static final String MEANT = """
              from letter t left join ask k on k.id = :ask and k.letter_id = t.id
             where t.id = :letter and (:ask::uuid is null or k.id is not null)
            """;

    private final ActionKeepers keepers;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Bearings(ActionKeepers keepers, JdbcClient jdbc, Actor actor, Clock clock) {
        this.keepers = keepers;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Says what an action has to do with a letter, or with one thing that it asks for.
     *
     * @param id the identity that the form was opened with
     * @throws Refusal when that was said of this letter or ask already, or the action was taken out
     */
    @RolesAllowed(Roles.OFFICER)
    public void say(UUID id, UUID action, BearingDetails details) {
        keepers.mustStand(action);
        int said = saying("""
                    insert into action_bearing (id, version, action_id, letter_id, ask_id, bearing, reason, said_by, said_at)
                    select :id, 0, a.id, m.letter, m.ask, :bearing, :reason, :me, :now
                      from parliamentary_action a, (select t.id as letter, k.id as ask %s) m
                     where a.id = :action and a.removed_at is null
                    on conflict do nothing
                    """.formatted(MEANT), id, details)
                .param("action", action)
                .update();
        if (said == 0
                && jdbc.sql(LINES + " where b.id = :id")
                        .param("id", id)
                        .query(this::told)
                        .list()
                        .isEmpty()) {
            throw of(action).stream()
                            .anyMatch(line -> line.details().letter().equals(details.letter())
                                    && Objects.equals(line.details().ask(), details.ask()))
                    ? new Refusal("outcome.refusal.said", "action %s bears on it already".formatted(action))
                    : new NotFound("action, letter or ask", action);
        }
    }

    /**
     * Says something else, in the place of what was seen; from then on it is the acting person who says so.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     * @throws Refusal when the letter asks nothing like that, or the action was taken out
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, BearingDetails details) {
        keepers.mustStand(actionOf(id));
        if (sayingOnce(id, seen, details) == 0) {
            long now = line(id).seen();
            throw now == seen
                    ? new Refusal(
                            "outcome.refusal.ask", "letter %s asks no %s".formatted(details.letter(), details.ask()))
                    : new ChangedMeanwhile(id, seen, now);
        }
    }

    /**
     * Takes back that there is anything to say; nothing where somebody did that already.
     *
     * @throws ChangedMeanwhile when something else is said since it was seen
     * @throws Refusal when a colleague said so and the person is no manager, or the action was taken out
     */
    @RolesAllowed(Roles.OFFICER)
    public void takeBack(UUID id, long seen) {
        jdbc.sql("select action_id, version, said_by from action_bearing where id = :id for update")
                .param("id", id)
                .query(row -> {
                    keepers.mustStand(row.getObject("action_id", UUID.class));
                    if (row.getLong("version") != seen) {
                        throw new ChangedMeanwhile(id, seen, row.getLong("version"));
                    }
                    keepers.mustBe(row.getObject("said_by", UUID.class));
                });
        jdbc.sql("delete from action_bearing where id = :id").param("id", id).update();
    }

    /** All that was said of an action, what contributed first. */
    @Transactional(readOnly = true)
    public List<BearingLine> of(UUID action) {
        return jdbc.sql(LINES + """
                         where b.action_id = :action
                         order by array_position(array['contributed', 'asked for', 'unrelated'], b.bearing), b.said_at, b.id
                        """).param("action", action).query(this::told).list();
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public BearingLine line(UUID id) {
        return jdbc.sql(LINES + " where b.id = :id")
                .param("id", id)
                .query(this::told)
                .optional()
                .orElseThrow(() -> new NotFound("bearing", id));
    }

    private UUID actionOf(UUID id) {
        return jdbc.sql("select action_id from action_bearing where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("bearing", id));
    }

    private int sayingOnce(UUID id, long seen, BearingDetails details) {
        try {
            return saying("""
                        update action_bearing b
                           set version = b.version + 1, letter_id = m.letter, ask_id = m.ask, bearing = :bearing, reason = :reason,
                               said_by = :me, said_at = :now
                          from (select t.id as letter, k.id as ask %s) m
                         where b.id = :id and b.version = :seen
                        """.formatted(MEANT), id, details).param("seen", seen).update();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("outcome.refusal.said", "%s was said twice".formatted(id));
        }
    }

    private JdbcClient.StatementSpec saying(String sql, UUID id, BearingDetails details) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("letter", details.letter())
                .param("ask", details.ask(), Types.OTHER)
                .param("bearing", details.bearing().word())
                .param("reason", details.reason())
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private BearingLine told(ResultSet row, int number) throws SQLException {
        return new BearingLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new BearingDetails(
                        row.getObject("letter_id", UUID.class),
                        row.getObject("ask_id", UUID.class),
                        Bearing.of(row.getString("bearing")).orElseThrow(),
                        row.getString("reason")),
                row.getString("title"),
                row.getObject("campaign_id", UUID.class),
                row.getString("campaign"),
                row.getString("ask"),
                row.getString("sayer"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                keepers.may(row.getObject("said_by", UUID.class)));
    }
}

package org.parley.followup;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follow-ups about many recipients of a letter at once. Who is left out of it is passed over. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class ManyFollowUps {

    private final FollowUps followUps;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    ManyFollowUps(FollowUps followUps, JdbcClient jdbc, Actor actor, Clock clock) {
        this.followUps = followUps;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** What was raised about a recipient. */
    public record Raised(UUID recipient, UUID followUp) {}

    /** Raises the same for each of the recipients; the details are about the letter. */
    public List<Raised> raiseForEach(Set<UUID> recipients, FollowUpDetails details) {
        return jdbc.sql("""
                    insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, campaign_id, letter_id, recipient_id, priority,
                           raised_by, raised_at)
                    select uuidv7(), 0, :what, :due, :assignee, r.lawmaker_id, l.campaign_id, l.id, r.id, :priority, :me, :now
                      from recipient r join letter l on l.id = r.letter_id
                     where r.letter_id = :letter and r.id = any (:ids) and r.state <> 'excluded'
                    returning recipient_id, id
                    """)
                .param("what", details.what())
                .param("due", details.dueOn())
                .param("assignee", details.assigneeId())
                .param("priority", details.priority().word())
                .param("letter", details.about().letter())
                .param("ids", recipients.toArray(UUID[]::new))
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Raised(row.getObject("recipient_id", UUID.class), row.getObject("id", UUID.class)))
                .list();
    }

    /** Raises one for all of the recipients together, under the identity that its form was opened with. */
    public List<Raised> raiseForAll(UUID id, Set<UUID> recipients, FollowUpDetails details) {
        followUps.raise(id, details);
        return jdbc.sql("""
                    insert into follow_up_recipient (follow_up_id, recipient_id)
                    select :id, r.id from recipient r
                     where r.letter_id = :letter and r.id = any (:ids) and r.state <> 'excluded'
                    on conflict do nothing
                    returning recipient_id
                    """)
                .param("id", id)
                .param("letter", details.about().letter())
                .param("ids", recipients.toArray(UUID[]::new))
                .query((row, number) -> new Raised(row.getObject("recipient_id", UUID.class), id))
                .list();
    }

    /** Takes back what was raised, as far as nobody did, put off, handed over or commented on any of it since; returns how many are gone. */
    public int takeBack(Collection<UUID> raised) {
        return jdbc.sql("""
                    delete from follow_up f where f.id = any (:ids) and f.version = 0 and f.done_at is null
                       and not exists (select from follow_up_comment k where k.follow_up_id = f.id)
                    """).param("ids", raised.toArray(UUID[]::new)).update();
    }
}

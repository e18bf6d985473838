package org.parley.recipient;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of us looks after recipients, and from whom we expect nothing more: for many at once, each in one statement. Whoever works
 * here may, on whosever letter it is, as with what was said and what came back.
 */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class Tending {

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Tending(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** A recipient whom somebody else looked after before, or nobody. */
    public record Assigned(UUID recipient, @Nullable UUID before) {}

    /**
     * Lets whoever works on many recipients of the letter at once do so one after the other, until the transaction ends.
     *
     * @throws NotFound when there is no such letter
     */
    public void hold(UUID letter) {
        if (jdbc.sql("select id from letter where id = :id for no key update")
                .param("id", letter)
                .query(UUID.class)
                .list()
                .isEmpty()) {
            throw new NotFound("letter", letter);
        }
    }

    /**
     * Lets somebody look after these recipients of the letter, or nobody; returns those for whom that is new.
     *
     * @throws Refusal when the account was closed or only looks
     */
    public List<Assigned> assign(UUID letter, Set<UUID> recipients, @Nullable UUID owner) {
        mustWork(owner);
        return jdbc.sql("""
                    update recipient r set owner_id = :owner, version = r.version + 1
                     where r.letter_id = :letter and r.id = any (:ids)
                       and r.owner_id is distinct from :owner::uuid
                    returning r.id, old.owner_id as owner_id
                    """)
                .param("letter", letter)
                .param("ids", array(recipients))
                .param("owner", owner)
                .query((row, number) ->
                        new Assigned(row.getObject("id", UUID.class), row.getObject("owner_id", UUID.class)))
                .list();
    }

    /** Gives recipients back to whom they had before, as far as the one they were given to still has them; returns how many. */
    public int giveBack(List<Assigned> assigned, @Nullable UUID owner) {
        return jdbc.sql("""
                    update recipient r set owner_id = x.before, version = r.version + 1
                      from unnest(:ids::uuid[], :before::uuid[]) as x (id, before)
                     where r.id = x.id and r.owner_id is not distinct from :owner::uuid
                    """)
                .param("ids", assigned.stream().map(Assigned::recipient).toArray(UUID[]::new))
                .param("before", assigned.stream().map(Assigned::before).toArray(UUID[]::new))
                .param("owner", owner)
                .update();
    }

    /** Says that we expect nothing more from those from whom nothing came back; returns them. */
    public List<UUID> noReply(UUID letter, Set<UUID> recipients) {
        return move(letter, recipients, RecipientState.NO_REPLY, ":now::timestamptz", ":me::uuid");
    }

    /** Expects an answer again from those of whom it was said that none comes; returns them. */
    public List<UUID> expect(UUID letter, Collection<UUID> recipients) {
        return move(letter, recipients, RecipientState.SENT, "null", "null");
    }

    private List<UUID> move(UUID letter, Collection<UUID> recipients, RecipientState state, String at, String by) {
        return jdbc.sql("""
                    update recipient r set state = :state, no_reply_at = %s, no_reply_by = %s, version = r.version + 1
                     where r.letter_id = :letter and r.id = any (:ids) and r.sent_on is not null and not r.overruled
                       and r.state = any (:before)
                    returning r.id
                    """.formatted(at, by))
                .param("state", state.word())
                .param("before", state.before())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", actor.id())
                .param("letter", letter)
                .param("ids", array(recipients))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private void mustWork(@Nullable UUID owner) {
        if (owner != null
                && jdbc.sql("select id from account where id = :id and closed_at is null and role <> 'viewer'")
                        .param("id", owner)
                        .query(UUID.class)
                        .list()
                        .isEmpty()) {
            throw new Refusal("recipient.refusal.owner", "account %s cannot look after recipients".formatted(owner));
        }
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}

package org.parley.response;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.Typed;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Recipients;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says with a reason that a recipient stands elsewhere than the responses say, and lifts that again. Whoever works here may, on
 * whosever letter it is, as with what came back.
 */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Overrulings {

    /** Where a recipient may be said to stand. */
    public static final List<RecipientState> STATES = List.of(
            RecipientState.SENT,
            RecipientState.NO_REPLY,
            RecipientState.RETURNED,
            RecipientState.ACKNOWLEDGED,
            RecipientState.ANSWERED);

    private final Recipients recipients;
    private final ResponseList list;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Overrulings(Recipients recipients, ResponseList list, JdbcClient jdbc, Actor actor, Clock clock) {
        this.recipients = recipients;
        this.list = list;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** What stands of a recipient; empty while the responses say it. */
    @Transactional(readOnly = true)
    public Optional<Overruling> of(UUID recipient) {
        return jdbc.sql("""
                    select o.state, o.because, a.name, o.overruled_at
                      from overruling o join account a on a.id = o.overruled_by
                     where o.recipient_id = :recipient and o.lifted_at is null
                    """)
                .param("recipient", recipient)
                .query((row, number) -> new Overruling(
                        RecipientState.of(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * Overrules the state of a recipient; what was said before is lifted.
     *
     * @throws Refusal without a reason, and when the letter was not sent to them
     */
    @RolesAllowed(Roles.OFFICER)
    public void overrule(UUID recipient, RecipientState state, String because) {
        String reason = Typed.line(because);
        if (reason.isEmpty() || reason.length() > Overruling.BECAUSE || !STATES.contains(state)) {
            throw new Refusal(
                    "response.refusal.because",
                    "recipient %s is overruled without a reason".formatted(recipient),
                    Overruling.BECAUSE);
        }
        if (!recipients.line(recipient).state().isSent()) {
            throw new Refusal(
                    "response.refusal.not-sent",
                    "recipient %s was not sent to and stands nowhere".formatted(recipient));
        }
        list.hold(recipient);
        lift(recipient);
        jdbc.sql("""
                    insert into overruling (id, recipient_id, state, because, overruled_by, overruled_at)
                    values (:id, :recipient, :state, :because, :me, :now)
                    """)
                .param("id", Ids.next())
                .param("recipient", recipient)
                .param("state", state.word())
                .param("because", reason)
                .param("me", actor.id())
                .param("now", now())
                .update();
    }

    /** Lets the responses say it again; false when nothing stood. */
    @RolesAllowed(Roles.OFFICER)
    public boolean lift(UUID recipient) {
        return jdbc.sql("""
                    update overruling set lifted_by = :me, lifted_at = :now
                     where recipient_id = :recipient and lifted_at is null
                    """)
                        .param("me", actor.id())
                        .param("now", now())
                        .param("recipient", recipient)
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

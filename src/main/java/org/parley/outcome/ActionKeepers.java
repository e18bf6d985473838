package org.parley.outcome;

import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes out what was written down about actions: whoever wrote it, and managers. In an action that was taken out nothing changes. */
@Component
class ActionKeepers {

    private final JdbcClient jdbc;
    private final Actor actor;

    ActionKeepers(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Whether the acting person may take out what somebody wrote down. */
    boolean may(UUID writer) {
        return actor.is(Roles.MANAGER) || (actor.is(Roles.OFFICER) && writer.equals(actor.id()));
    }

    /**
     * Sees that they may.
     *
     * @throws Refusal when a colleague wrote it down
     */
    void mustBe(UUID writer) {
        if (!may(writer)) {
            throw new Refusal("outcome.refusal.not-yours", "%s takes out what is %s's".formatted(actor.id(), writer));
        }
    }

    /**
     * Sees that an action stands, and lets nobody take it out before this is written.
     *
     * @throws NotFound when there is none
     * @throws Refusal when it was taken out
     */
    void mustStand(UUID action) {
        boolean removed = jdbc.sql("select removed_at is not null from parliamentary_action where id = :id for share")
                .param("id", action)
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new NotFound("action", action));
        if (removed) {
            throw new Refusal("outcome.refusal.removed", "action %s was taken out".formatted(action));
        }
    }
}

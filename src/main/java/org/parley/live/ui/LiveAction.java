package org.parley.live.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.parley.account.Presence;
import org.parley.base.Actor;
import org.parley.live.LiveChanges;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressAction;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps every page of progress up to date, and says there whether it does. */
@org.springframework.stereotype.Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LiveAction implements ProgressAction {

    private final LiveChanges changes;
    private final Presence presence;
    private final Actor actor;
    private final Clock clock;

    LiveAction(LiveChanges changes, Presence presence, Actor actor, Clock clock) {
        this.changes = changes;
        this.presence = presence;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public Component create(Scope scope) {
        return new LiveMark(scope, changes, presence, clock, actor.zone());
    }
}

package org.parley.audit.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.audit.History;
import org.parley.audit.Restoring;
import org.parley.base.Actor;

/** Puts the history of a record on its page. */
@org.springframework.stereotype.Component
public class Histories {

    private final History history;
    private final Restoring restoring;
    private final Actor actor;

    Histories(History history, Restoring restoring, Actor actor) {
        this.history = history;
        this.restoring = restoring;
        this.actor = actor;
    }

    /** A new part of a page that tells what became of a record and of what belongs to it. */
    public Component of(UUID subject) {
        return new HistoryCard(subject, history, restoring, actor);
    }
}

package org.parley.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import org.parley.progress.Scope;
import org.parley.progress.Scoreboards;
import org.springframework.core.annotation.Order;

/** The numbers per parliament, on the page that says how a campaign or a letter stands. */
@org.springframework.stereotype.Component
@Order(70)
class Scoreboard implements ProgressSection {

    private final Scoreboards scoreboards;

    Scoreboard(Scoreboards scoreboards) {
        this.scoreboards = scoreboards;
    }

    @Override
    public String word() {
        return "scoreboard";
    }

    @Override
    public String key() {
        return "progress.scoreboard";
    }

    @Override
    public Component create(Scope scope, QueryParameters query) {
        return new ScoreTable(scope, scoreboards, query);
    }
}

package org.parley.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import org.parley.progress.Scope;
import org.parley.progress.Scoreboards;
import org.springframework.core.annotation.Order;

/** The few numbers that say most, on top of the page. */
@org.springframework.stereotype.Component
@Order(10)
class Headline implements ProgressSection {

    private final Scoreboards scoreboards;

    Headline(Scoreboards scoreboards) {
        this.scoreboards = scoreboards;
    }

    @Override
    public String word() {
        return "headline";
    }

    @Override
    public String key() {
        return "progress.headline";
    }

    @Override
    public Component create(Scope scope, QueryParameters query) {
        return new HeadlineTiles(scope, scoreboards);
    }
}

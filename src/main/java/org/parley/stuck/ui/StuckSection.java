package org.parley.stuck.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressSection;
import org.parley.stuck.StuckWork;
import org.springframework.core.annotation.Order;

/** On the page that says how a campaign or a letter stands: what does not move, and with whom. */
@org.springframework.stereotype.Component
@Order(80)
record StuckSection(StuckWork work) implements ProgressSection {

    @Override
    public String word() {
        return "stuck";
    }

    @Override
    public String key() {
        return "stuck.title";
    }

    @Override
    public Component create(Scope scope, QueryParameters query) {
        return new StuckCard(work, scope, StuckLinks.silence(query));
    }
}

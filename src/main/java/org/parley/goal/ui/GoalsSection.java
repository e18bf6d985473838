package org.parley.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import org.parley.goal.Goals;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressSection;
import org.springframework.core.annotation.Order;

/** On the page that says how a campaign stands: its goals. They are the campaign's; the page of a letter says nothing of them. */
@org.springframework.stereotype.Component
@Order(20)
record GoalsSection(Goals goals, GoalDialogs dialogs) implements ProgressSection {

    @Override
    public String word() {
        return GoalLinks.SECTION;
    }

    @Override
    public String key() {
        return "goal.title";
    }

    @Override
    public Component create(Scope scope, QueryParameters query) {
        if (scope.letter() != null) {
            Div nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        return new GoalCards(goals, dialogs, scope.campaign());
    }
}

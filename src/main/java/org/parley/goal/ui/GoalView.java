package org.parley.goal.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.goal.GoalLine;
import org.parley.goal.Goals;

/** One goal, with exactly what it counts. */
@Route(value = GoalLinks.ROUTE, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class GoalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Goals goals;
    private final transient GoalDialogs dialogs;
    private final Span count = new Span();
    private final PathLink back = new PathLink();
    private final Div about = new Div();
    private final GoalGrid grid;
    private @Nullable UUID goal;
    private String title = "";

    GoalView(Goals goals, GoalDialogs dialogs) {
        this.goals = goals;
        this.dialogs = dialogs;
        grid = new GoalGrid(goals);
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        back.setText(t("goal.back"));
        Div toolbar = new Div(back, count);
        toolbar.addClassName("toolbar");
        about.addClassName("goal-about");
        addClassNames("list-page", "goal-page");
        add(toolbar, about, grid);
        Stored.whenTold(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID campaign = UrlQuery.id(event.getRouteParameters().get("campaign").orElse(""));
        goal = UrlQuery.id(event.getRouteParameters().get("goal").orElse(""));
        GoalLine line = find();
        if (line == null || !line.campaign().equals(campaign)) {
            Notices.refused("goal.gone");
            event.forwardTo(campaign == null ? CampaignLinks.list() : CampaignLinks.to(campaign));
        } else {
            show(line);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void refresh() {
        GoalLine line = find();
        if (line != null) {
            show(line);
        }
    }

    private void show(GoalLine line) {
        title = GoalWords.name(line);
        back.setHref(GoalLinks.all(line.campaign()));
        about.removeAll();
        about.add(new GoalCard(goals.standing(line), dialogs, () -> {}));
        count.setText(t("goal.count", goals.count(line)));
        grid.show(line);
    }

    private @Nullable GoalLine find() {
        try {
            return goal == null ? null : goals.line(goal);
        } catch (NotFound gone) {
            return null;
        }
    }
}

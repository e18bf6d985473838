package org.parley.home.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.UrlQuery;
import org.parley.home.Visits;
import org.springframework.stereotype.Component;

/** Whoever opens a campaign, or the page that says how it stands, visits it. */
@Component
class VisitsAreKept implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final Pattern CAMPAIGN = Pattern.compile("campaigns/([^/]+)(?:/progress)?");

    private final transient Visits visits;
    private final transient Actor actor;

    VisitsAreKept(Visits visits, Actor actor) {
        this.visits = visits;
        this.actor = actor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> started.getUI().addAfterNavigationListener(this::keep));
    }

    private void keep(AfterNavigationEvent event) {
        Matcher path = CAMPAIGN.matcher(event.getLocation().getPath());
        UUID campaign = path.matches() ? UrlQuery.id(path.group(1)) : null;
        if (campaign != null && actor.is(Roles.VIEWER)) {
            visits.visit(campaign);
        }
    }
}

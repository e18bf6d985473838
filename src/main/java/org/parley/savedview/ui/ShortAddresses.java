package org.parley.savedview.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.savedview.ListAddress;
import org.parley.savedview.Narrowing;
import org.parley.savedview.SavedView;
import org.parley.savedview.SavedViews;
import org.springframework.stereotype.Component;

/** A list whose address says a view and nothing else is narrowed as that view says, before the list is made. */
@Component
class ShortAddresses implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient SavedViews views;

    private final transient Actor actor;

    ShortAddresses(SavedViews views, Actor actor) {
        this.views = views;
        this.actor = actor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> started.getUI().addBeforeEnterListener(this::write));
    }

    private void write(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        if (query.getParameters().keySet().equals(Set.of(Narrowing.VIEW))) {
            UUID asked = ViewLinks.view(query);
            ListAddress list = ListAddress.of(event.getLocation().getPath(), "").orElse(null);
            if (asked != null && list != null && actor.is(Roles.VIEWER)) {
                write(event, list, asked);
            }
        }
    }

    /** A view that is gone stays in the address, so that the list says so. */
    private void write(BeforeEnterEvent event, ListAddress list, UUID asked) {
        try {
            SavedView view = views.view(asked);
            ListAddress whole = view.at().at(list.of());
            if (whole.isSameList(list) && whole.narrowing().narrows()) {
                event.forwardTo(
                        event.getLocation().getPath(), QueryParameters.fromString(ViewLinks.query(whole, asked)));
            }
        } catch (NotFound gone) {
            return;
        }
    }
}

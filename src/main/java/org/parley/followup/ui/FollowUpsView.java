package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.audit.ui.Histories;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Beside;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Stored;
import org.parley.base.ui.UrlQuery;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.parley.followup.comment.Comments;

/** All follow-ups, and beside them one. What narrows the list and what is open stand in the address. */
@Route(value = FollowUpLinks.LIST + "/:followUp?", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class FollowUpsView extends MasterDetailLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FollowUps followUps;
    private final transient FollowUpActions actions;
    private final transient Comments comments;
    private final transient Histories histories;
    private final transient Actor actor;
    private final FollowUpListing list;
    private FollowUpFilter filter = FollowUpFilter.MINE;
    private @Nullable UUID open;
    private @Nullable CommentsCard talk;
    private @Nullable UUID talkedOf;

    FollowUpsView(FollowUpListing.Parts parts, Comments comments, Histories histories, Actor actor) {
        this.comments = comments;
        followUps = parts.followUps();
        actions = parts.actions();
        this.histories = histories;
        this.actor = actor;
        list = new FollowUpListing(parts, this::narrow);
        setMaster(list);
        setMasterSize("20rem", true);
        setDetailSize("32rem");
        setOverlaySize("100%");
        Beside.named(this);
        addDetailEscapePressListener(escape -> close());
        addBackdropClickListener(click -> close());
        setSizeFull();
        Stored.whenTold(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = list.known(FollowUpLinks.read(event.getLocation().getQueryParameters()));
        String asked = event.getRouteParameters().get("followUp").orElse("");
        open = UrlQuery.id(asked);
        list.show(filter);
        if (asked.isEmpty()) {
            setDetail(null);
        } else if (!show()) {
            Notices.refused("refusal.not-found");
            event.forwardTo(FollowUpLinks.LIST, FollowUpLinks.query(filter).parameters());
        }
    }

    @Override
    public String getPageTitle() {
        return t("followup.title");
    }

    private void narrow(FollowUpFilter wanted) {
        UUID one = open;
        Paths.open(one == null ? FollowUpLinks.list(wanted) : FollowUpLinks.to(one, wanted));
    }

    private void refresh() {
        list.show(filter);
        if (open != null && !show()) {
            close();
        }
    }

    /** Shows the open follow-up; false when there is none, or none for this person. */
    private boolean show() {
        UUID one = open;
        if (one == null) {
            return false;
        }
        try {
            setDetail(new FollowUpPanel(followUps.show(one), actions, actor.zone(), this::close)
                    .below(comments(one), histories.of(one)));
            return true;
        } catch (NotFound notForThisPerson) {
            return false;
        }
    }

    /** What somebody is writing there stays while other things about the follow-up change. */
    private CommentsCard comments(UUID one) {
        CommentsCard known = talk;
        if (known == null || !one.equals(talkedOf)) {
            known = new CommentsCard(one, comments, actions.areAllowed(), actor.zone());
            talk = known;
            talkedOf = one;
        }
        return known;
    }

    private void close() {
        UI.getCurrent().navigate(FollowUpLinks.LIST, FollowUpLinks.query(filter).parameters());
    }
}

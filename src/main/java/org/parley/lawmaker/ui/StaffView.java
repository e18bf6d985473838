package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.UrlQuery;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.StaffLine;
import org.parley.parliament.ChannelOwner;
import org.parley.parliament.ui.ChannelsCard;
import org.parley.timeline.Whose;
import org.parley.timeline.ui.TimelineCards;

/** One who works for a lawmaker: how they are reached, and everything that happened with them. */
@Route(value = LawmakerLinks.STAFF, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class StaffView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Directory directory;
    private final transient TimelineCards timelines;
    private String name = "";

    StaffView(Directory directory, TimelineCards timelines) {
        this.directory = directory;
        this.timelines = timelines;
        addClassNames("page", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID whom = UrlQuery.id(event.getRouteParameters().get("lawmaker").orElse(""));
        UUID asked = UrlQuery.id(event.getRouteParameters().get("staff").orElse(""));
        LawmakerLine lawmaker =
                whom == null ? null : directory.lawmakers().named(Set.of(whom)).get(whom);
        StaffLine member = lawmaker == null || asked == null ? null : member(lawmaker.id(), asked);
        if (lawmaker == null || member == null) {
            Notices.refused("staff.gone");
            event.forwardTo(lawmaker == null ? LawmakerLinks.LIST : LawmakerLinks.to(lawmaker.id()));
            return;
        }
        show(lawmaker, member, event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    private @Nullable StaffLine member(UUID lawmaker, UUID asked) {
        List<StaffLine> office = directory.offices().of(lawmaker);
        return office.stream()
                .filter(line -> line.id().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private void show(LawmakerLine lawmaker, StaffLine member, QueryParameters query) {
        name = member.details().name();
        removeAll();
        add(
                new PathLink(LawmakerLinks.to(lawmaker.id()), lawmaker.name()),
                head(member),
                new ChannelsCard(
                        directory.channels(),
                        new ChannelOwner.OfStaff(member.id()),
                        t("lawmaker.channels"),
                        directory.mayChange(),
                        () -> {}),
                timelines.of(Whose.STAFF.of(member.id()), LawmakerLinks.to(lawmaker.id(), member.id()), query));
    }

    private static Component head(StaffLine member) {
        H2 title = new H2(member.details().name());
        title.getElement().setAttribute("dir", "auto");
        Span role = new Span(OfficeCard.role(member));
        role.addClassName("quiet");
        Div names = new Div(title, role);
        names.addClassName("detail-names");
        return names;
    }
}

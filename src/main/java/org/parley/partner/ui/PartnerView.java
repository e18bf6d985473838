package org.parley.partner.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Facts;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;
import org.parley.base.ui.UrlQuery;
import org.parley.partner.ContactPeople;
import org.parley.partner.Logos;
import org.parley.partner.PartnerLine;
import org.parley.partner.Partners;
import org.parley.timeline.Whose;
import org.parley.timeline.ui.TimelineCards;

/** One partner: what it is called, whom to ask there, and what the features know about it. */
@Route(value = PartnerLinks.LIST + "/:partner", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class PartnerView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Partners partners;
    private final transient ContactPeople people;
    private final transient Logos logos;
    private final transient PartnerDialogs dialogs;
    private final transient List<PartnerSection> sections;
    private final transient TimelineCards timelines;
    private final boolean mayChange;
    private final ZoneId zone;
    private String title = "";
    private QueryParameters query = QueryParameters.empty();

    PartnerView(
            Partners partners,
            ContactPeople people,
            Logos logos,
            PartnerDialogs dialogs,
            List<PartnerSection> sections,
            TimelineCards timelines,
            Actor actor) {
        this.partners = partners;
        this.people = people;
        this.logos = logos;
        this.dialogs = dialogs;
        this.sections = sections;
        this.timelines = timelines;
        mayChange = actor.is(Roles.OFFICER);
        zone = actor.zone();
        addClassNames("page", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UrlQuery.id(event.getRouteParameters().get("partner").orElse(""));
        PartnerLine line = id == null ? null : find(id);
        UUID stayed = line == null && id != null ? partners.stayed(id).orElse(null) : null;
        if (stayed != null) {
            event.forwardTo(PartnerLinks.to(stayed));
        } else if (line == null) {
            Notices.refused("partner.gone");
            event.forwardTo(PartnersView.class);
        } else {
            query = event.getLocation().getQueryParameters();
            show(line);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private @Nullable PartnerLine find(UUID id) {
        try {
            return partners.line(id);
        } catch (NotFound e) {
            return null;
        }
    }

    private void show(PartnerLine line) {
        title = line.name();
        removeAll();
        add(new RouterLink(t("partner.back"), PartnersView.class), about(line));
        sections.forEach(section -> add(section.create(line.id())));
        add(
                new ContactPeopleCard(people, line.id(), mayChange),
                timelines.of(Whose.PARTNER.of(line.id()), PartnerLinks.to(line.id()), query));
    }

    private Div about(PartnerLine line) {
        H2 name = new H2(line.name());
        name.getElement().setAttribute("dir", "auto");
        Div head = new Div(new LogoPicture(logos, line.logo(), Initials.of(line)), name);
        head.addClassName("page-head");
        if (mayChange) {
            Runnable anew = () -> show(partners.line(line.id()));
            head.add(
                    new Button(
                            t("partner.logo"),
                            VaadinIcon.PICTURE.create(),
                            click -> new LogoDialog(logos, line, zone, anew).open()),
                    new Button(
                            t("partner.correct"),
                            VaadinIcon.PENCIL.create(),
                            click -> dialogs.correct(line.id(), anew)));
        }
        Facts facts = new Facts()
                .text(t("partner.acronym"), line.acronym())
                .text(t("partner.other-names"), PartnerGrid.otherNames(line))
                .text(t("partner.country"), CountryBox.name(line.country()));
        if (!line.website().isEmpty()) {
            facts.of(t("partner.website"), website(line.website()));
        }
        Div about = new Div(head, facts);
        if (!line.notes().isBlank()) {
            Div notes = new Div(new Markdown(line.notes()));
            notes.addClassName("prose");
            notes.getElement().setAttribute("dir", "auto");
            about.add(notes);
        }
        about.addClassName("card");
        return about;
    }

    private static Anchor website(String address) {
        Anchor link = new Anchor(address, address, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}

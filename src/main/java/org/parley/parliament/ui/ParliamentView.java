package org.parley.parliament.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.Seen;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;
import org.parley.base.ui.UrlQuery;
import org.parley.base.ui.Words;
import org.parley.parliament.ChannelOwner;
import org.parley.parliament.Channels;
import org.parley.parliament.CommitteeLine;
import org.parley.parliament.ParliamentDetails;
import org.parley.parliament.ParliamentLine;
import org.parley.parliament.Parliaments;
import org.parley.timeline.Whose;
import org.parley.timeline.ui.TimelineCards;

/** One parliament: what we know about it and on what grounds, who of it we know, and how it may be written to. */
@Route(value = ParliamentLinks.ONE, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class ParliamentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Parliaments parliaments;
    private final transient Channels channels;
    private final transient Actor actor;
    private final transient List<ParliamentSection> sections;
    private final transient TimelineCards timelines;
    private UUID parliament = new UUID(0, 0);
    private String name = "";
    private QueryParameters query = QueryParameters.empty();

    ParliamentView(
            Parliaments parliaments,
            Channels channels,
            List<ParliamentSection> sections,
            TimelineCards timelines,
            Actor actor) {
        this.timelines = timelines;
        this.sections = sections;
        this.parliaments = parliaments;
        this.channels = channels;
        this.actor = actor;
        getContent().addClassNames("page", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID asked = UrlQuery.id(event.getRouteParameters().get("parliament").orElse(""));
        ParliamentLine line = asked == null ? null : parliaments.line(asked);
        if (line == null) {
            Notices.refused("parliament.gone");
            event.forwardTo(ParliamentsView.class);
            return;
        }
        parliament = line.id();
        query = event.getLocation().getQueryParameters();
        show(line);
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    private void show(ParliamentLine line) {
        Seen<ParliamentDetails> seen = parliaments.details(parliament);
        name = line.name();
        Div page = getContent();
        page.removeAll();
        page.add(
                new RouterLink(t("parliament.back"), ParliamentsView.class),
                facts(line, seen),
                new ChambersCard(parliaments, parliament, actor.is(Roles.MANAGER)),
                new ChannelsCard(
                        channels,
                        new ChannelOwner.OfParliament(parliament),
                        t("parliament.channels"),
                        actor.is(Roles.OFFICER),
                        () -> {}));
        sections.forEach(section -> page.add(section.create(parliament)));
        List<CommitteeLine> committees = parliaments.committees(parliament);
        if (!committees.isEmpty()) {
            page.add(committees(committees));
        }
        page.add(aliases(), timelines.of(Whose.PARLIAMENT.of(parliament), ParliamentLinks.to(parliament), query));
    }

    private Component facts(ParliamentLine line, Seen<ParliamentDetails> seen) {
        ParliamentDetails details = seen.details();
        Div head = new Div(new H2(details.name()), mark(details.checked()));
        head.addClassName("card-head");
        if (actor.is(Roles.MANAGER)) {
            Button correct = new Button(
                    t("parliament.correct"),
                    VaadinIcon.EDIT.create(),
                    click -> ParliamentForm.open(parliaments, seen, this::refresh));
            correct.addClassName("icon-on-phone");
            head.add(correct);
        }
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, t("parliament.native-name"), new Span(details.nativeName()), details.nativeName());
        fact(facts, t("parliament.country"), new Span(country(line.country())), line.country());
        fact(facts, t("parliament.languages"), new Span(languages(details.languages())), details.languages());
        fact(facts, t("parliament.website"), website(details.website()), details.website());
        fact(facts, t("parliament.source"), new Span(details.source()), details.source());
        Div card = new Div(head, facts);
        card.addClassName("card");
        return card;
    }

    private void refresh() {
        ParliamentLine line = parliaments.line(parliament);
        if (line != null) {
            show(line);
        }
    }

    private Component committees(List<CommitteeLine> committees) {
        Div list = new Div();
        list.addClassName("columns");
        committees.forEach(committee -> list.add(new Div(new Span(
                committee.code().isEmpty() ? committee.name() : committee.code() + " · " + committee.name()))));
        Div card = new Div(new H2(t("parliament.committees", committees.size())), list);
        card.addClassName("card");
        return card;
    }

    private Component aliases() {
        Span names = new Span(String.join(" · ", parliaments.aliases(parliament)));
        names.addClassName("quiet");
        Div card = new Div(new H2(t("parliament.aliases")), names);
        card.addClassName("card");
        return card;
    }

    static Span mark(boolean checked) {
        Span mark = new Span(checked ? t("parliament.checked") : t("parliament.unchecked"));
        mark.addClassNames("mark", checked ? "good" : "open");
        return mark;
    }

    private static Component website(String address) {
        if (!address.matches("https?://[^\\s<>\"]+")) {
            return new Span(address);
        }
        Anchor link = new Anchor(address, address, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static String country(String code) {
        return code.equals("EU")
                ? t("parliament.european-union")
                : Locale.of("", code).getDisplayCountry(Words.language());
    }

    private static String languages(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isBlank())
                .map(code -> Locale.forLanguageTag(code).getDisplayName(Words.language()))
                .collect(Collectors.joining(", "));
    }

    private static void fact(DescriptionList facts, String term, Component value, String text) {
        if (!text.isBlank()) {
            facts.add(new DescriptionList.Term(term), new DescriptionList.Description(value));
        }
    }
}

package org.parley.seats.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.parley.base.ui.Chips;
import org.parley.base.ui.Frame;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.CampaignLine;
import org.parley.campaign.Campaigns;
import org.parley.campaign.ui.AskedCampaign;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressLinks;
import org.parley.seats.Hemicycles;
import org.parley.seats.Person;
import org.parley.seats.SeatFilter;
import org.parley.seats.Value;

/** The people behind a number of a chamber's picture. What is shown stands in the address, so that it can be sent to a colleague. */
@Route(value = SeatLinks.ROUTE, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class SeatsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Hemicycles seats;
    private final transient Campaigns campaigns;
    private final transient Letters letters;
    private final PathLink back = new PathLink();
    private final Span name = new Span();
    private final Span count = new Span();
    private final Chips chips = new Chips();
    private final Grid<Person> grid = new Grid<>(50);

    SeatsView(Hemicycles seats, Campaigns campaigns, Letters letters, ListTools listTools) {
        this.seats = seats;
        this.campaigns = campaigns;
        this.letters = letters;
        count.addClassNames("quiet", "number", "end");
        count.getElement().setAttribute("role", "status");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        Div toolbar = new Div(back, name, listTools.create(), count);
        toolbar.addClassName("toolbar");
        addClassName("list-page");
        add(toolbar, chips, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignLine campaign = AskedCampaign.of(event, campaigns);
        if (campaign == null) {
            Notices.refused("campaign.gone");
            event.forwardTo(CampaignLinks.list());
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        LetterLine letter = UrlQuery.found(UrlQuery.id(query, SeatLinks.LETTER), id -> letter(id, campaign));
        SeatFilter filter = SeatLinks.read(new Scope(campaign.id(), letter == null ? null : letter.id()), query);
        String chamber = filter == null ? null : seats.name(filter.chamber()).orElse(null);
        if (filter == null || chamber == null) {
            Notices.refused("seats.gone");
            event.forwardTo(CampaignLinks.to(campaign.id()));
        } else {
            show(letter == null ? campaign.name() : letter.title(), chamber, filter);
        }
    }

    @Override
    public String getPageTitle() {
        return t("seats.list");
    }

    /** A letter of the campaign; null where it is one of another. */
    private @Nullable LetterLine letter(UUID id, CampaignLine campaign) {
        LetterLine letter = letters.details(id);
        return letter.campaign().equals(campaign.id()) ? letter : null;
    }

    private void show(String about, String chamber, SeatFilter filter) {
        name.setText(chamber);
        back.setHref(new UrlQuery()
                .with(SeatLinks.CHAMBER, filter.chamber())
                .with(SeatLinks.BY, filter.by().word())
                .after(ProgressLinks.to(filter.scope())));
        back.setText("← " + about);
        chips.clear();
        filter.by().choices().stream()
                .filter(value -> filter.values().contains(value.word()))
                .forEach(value -> chips.add(t(value.key()), () -> without(filter, value)));
        String party = filter.party();
        if (party != null) {
            chips.add(
                    party.isEmpty() ? t("seats.no-party") : party,
                    () -> Paths.open(SeatLinks.to(filter.ofParty(null))));
        }
        count.setText(t("seats.count", seats.count(filter)));
        list(filter);
    }

    private static void without(SeatFilter filter, Value value) {
        Paths.open(SeatLinks.to(filter.showing(filter.values().stream()
                .filter(word -> !word.equals(value.word()))
                .collect(Collectors.toUnmodifiableSet()))));
    }

    private void list(SeatFilter filter) {
        grid.removeAllColumns();
        grid.addColumn(NameCell.linked(
                        line -> LawmakerLinks.to(line.lawmaker()),
                        Person::name,
                        line -> Stream.of(line.party(), line.constituency())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · "))))
                .setHeader(t("seats.name"))
                .setFlexGrow(2)
                .setWidth("12rem");
        grid.addColumn(line -> filter.by().choices().stream()
                        .filter(value -> value.word().equals(line.value()))
                        .map(value -> t(value.key()))
                        .findFirst()
                        .orElse(""))
                .setHeader(t(filter.by().key()))
                .setFlexGrow(1)
                .setWidth("9rem");
        grid.setEmptyStateComponent(new Message(VaadinIcon.USERS, t("seats.nobody"), t("seats.nobody-sentence")));
        grid.setItems(
                query -> seats.list(filter, query.getOffset(), query.getLimit()).stream(),
                query -> seats.count(filter));
    }
}

package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Chips;
import org.parley.base.ui.Frame;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.Campaigns;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;
import org.parley.progress.Counted;
import org.parley.progress.CountedFilter;
import org.parley.progress.Measure;
import org.parley.progress.Place;
import org.parley.progress.Scope;

/** Whom or what a number counts. What is shown stands in the address, so that it can be sent to a colleague. */
@Route(value = "campaigns/:campaign/" + CountedLinks.WORD, layout = Frame.class)
@RouteAlias(value = "letters/:letter/" + CountedLinks.WORD, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class CountedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Counted counted;
    private final transient Campaigns campaigns;
    private final transient Letters letters;
    private final Select<Measure> measure = new Select<>();
    private final Chips chips = new Chips();
    private final Span count = new Span();
    private final Div back = new Div();
    private final CountedGrid grid;
    private transient @Nullable CountedFilter shown;

    CountedView(Counted counted, Campaigns campaigns, Letters letters, ListTools listTools) {
        this.counted = counted;
        this.campaigns = campaigns;
        this.letters = letters;
        grid = new CountedGrid(counted);
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(one -> t(one.key()));
        measure.setAriaLabel(t("progress.show"));
        measure.addValueChangeListener(change -> {
            if (change.isFromClient() && shown != null) {
                Paths.open(CountedLinks.list(shown.counting(change.getValue())));
            }
        });
        count.addClassNames("quiet", "number", "end");
        count.getElement().setAttribute("role", "status");
        Div toolbar = new Div(back, measure, listTools.create(), count);
        toolbar.addClassName("toolbar");
        addClassName("list-page");
        add(toolbar, chips, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters asked = event.getRouteParameters();
        UUID campaign = UrlQuery.id(asked.get("campaign").orElse(""));
        UUID letter = UrlQuery.id(asked.get("letter").orElse(""));
        QueryParameters query = event.getLocation().getQueryParameters();
        try {
            if (letter != null) {
                LetterLine line = letters.details(letter);
                show(CountedLinks.read(Scope.ofLetter(line.campaign(), letter), query), line.title());
                return;
            } else if (campaign != null) {
                String name = campaigns.details(campaign).name();
                show(CountedLinks.read(Scope.ofCampaign(campaign), query), name);
                return;
            }
        } catch (NotFound gone) {
            shown = null;
        }
        Notices.refused("progress.gone");
        event.forwardTo(CampaignLinks.list());
    }

    @Override
    public String getPageTitle() {
        return shown == null ? t("progress.title") : t(shown.measure().key());
    }

    private void show(CountedFilter asked, String name) {
        CountedFilter filter = asked.at(known(asked.place()));
        shown = filter;
        back.removeAll();
        back.add(new PathLink(ProgressLinks.to(filter.scope()), "← " + name));
        measure.setValue(filter.measure());
        chips.clear();
        showPlace(filter);
        Integer within = filter.within();
        if (within != null) {
            chips.add(t("progress.within", within), () -> Paths.open(CountedLinks.list(filter.within(null))));
        }
        count.setText(t(
                "progress.count." + filter.measure().things().name().toLowerCase(Locale.ROOT), counted.count(filter)));
        grid.show(filter);
    }

    /** The place without what is no longer there. */
    private Place known(Place place) {
        boolean named = switch (place) {
            case Place.Everywhere everywhere -> false;
            case Place.Elsewhere elsewhere -> false;
            case Place.In in -> true;
            case Place.Sitting sitting -> sitting.chamber() != null;
            case Place.Of of -> false;
            case Place.InGroup group -> false;
            case Place.On on -> on.committee() != null;
        };
        if (named && counted.nameOf(place).isEmpty()) {
            Notices.refused("list.narrowed-by-nothing");
            return new Place.Everywhere();
        }
        return place;
    }

    /** One chip for the parliament, and one for what lies in it; the cross of a parliament leads to all of them. */
    private void showPlace(CountedFilter filter) {
        Place place = filter.place();
        UUID parliament = place.parliament();
        if (parliament != null) {
            chips.add(
                    counted.nameOf(new Place.In(parliament)).orElse("?"),
                    () -> Paths.open(CountedLinks.list(filter.at(new Place.Everywhere()))));
        }
        if (!(place instanceof Place.Everywhere) && !(place instanceof Place.In)) {
            Place wider = parliament == null ? new Place.Everywhere() : new Place.In(parliament);
            chips.add(
                    PlaceNames.of(place, counted.nameOf(place).orElse("")),
                    () -> Paths.open(CountedLinks.list(filter.at(wider))));
        }
    }
}

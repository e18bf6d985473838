package org.parley.whip.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.position.Stand;
import org.parley.whip.Moved;
import org.parley.whip.WhipFilter;

/** The only code that leads to where a campaign's people stand. */
public final class WhipLinks {

    static final String ROUTE = "campaigns/:campaign/positions";

    private WhipLinks() {}

    /** The address of exactly those whom the filter means, relative to the application. */
    public static String to(WhipFilter filter) {
        Stand stand = filter.stand();
        Moved moved = filter.moved();
        Stand was = moved == null ? null : moved.was();
        return new UrlQuery()
                .with("search", filter.search())
                .with("position", stand == null ? null : stand.word())
                .with("since", moved == null ? null : moved.since())
                .with("letter", moved == null ? null : moved.letter())
                .with("was", was == null ? null : was.word())
                .after(CampaignLinks.to(filter.campaign()) + "/positions");
    }

    /** What an address says; what it says wrongly is left out. */
    static WhipFilter read(UUID campaign, QueryParameters query) {
        return new WhipFilter(
                campaign,
                UrlQuery.text(query, "search"),
                Stand.of(UrlQuery.text(query, "position")).orElse(null),
                moved(query));
    }

    private static @Nullable Moved moved(QueryParameters query) {
        LocalDate since = UrlQuery.day(query, "since");
        return since == null
                ? null
                : new Moved(
                        since,
                        UrlQuery.id(query, "letter"),
                        Stand.of(UrlQuery.text(query, "was"))
                                .map(was -> was.by(null))
                                .orElse(null));
    }
}

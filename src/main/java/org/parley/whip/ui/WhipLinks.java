package org.parley.whip.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.position.Stand;
import org.parley.whip.WhipFilter;

/** The only code that leads to where a campaign's people stand. */
final class WhipLinks {

    static final String ROUTE = "campaigns/:campaign/positions";

    private WhipLinks() {}

    /** The address of exactly those whom the filter means, relative to the application. */
    static String to(WhipFilter filter) {
        Stand stand = filter.stand();
        return new UrlQuery()
                .with("search", filter.search())
                .with("position", stand == null ? null : stand.word())
                .after(CampaignLinks.to(filter.campaign()) + "/positions");
    }

    /** What an address says; what it says wrongly is left out. */
    static WhipFilter read(UUID campaign, QueryParameters query) {
        return new WhipFilter(
                campaign,
                UrlQuery.text(query, "search"),
                Stand.of(UrlQuery.text(query, "position")).orElse(null));
    }
}

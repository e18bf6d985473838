package org.parley.campaign.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.CampaignFilter;

/** The only code that leads to the screens for campaigns. */
public final class CampaignLinks {

    static final String LIST = "campaigns";

    private CampaignLinks() {}

    /** The address of the list, relative to the application. */
    public static String list() {
        return LIST;
    }

    /** The address of a campaign's page, relative to the application. */
    public static String to(UUID campaign) {
        return LIST + "/" + campaign;
    }

    /** Goes to a campaign's page. */
    public static void open(UUID campaign) {
        UI.getCurrent().navigate(to(campaign));
    }

    static QueryParameters query(CampaignFilter filter) {
        return new UrlQuery()
                .with("search", filter.search())
                .with("owner", filter.owner())
                .with("running", filter.running())
                .parameters();
    }

    static CampaignFilter filter(QueryParameters query) {
        return new CampaignFilter(
                UrlQuery.text(query, "search"), UrlQuery.id(query, "owner"), UrlQuery.yes(query, "running"));
    }
}

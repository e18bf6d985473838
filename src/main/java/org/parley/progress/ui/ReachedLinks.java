package org.parley.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.progress.ReachedFilter;
import org.parley.recipient.RecipientShow;

/** The only code that leads to the recipients behind a campaign's numbers. */
final class ReachedLinks {

    private ReachedLinks() {}

    /** The address of the list behind a number, relative to the application. */
    static String to(ReachedFilter filter) {
        return query(filter).after(path(filter));
    }

    static void open(ReachedFilter filter) {
        UI.getCurrent().navigate(path(filter), query(filter).parameters());
    }

    static Anchor back(UUID campaign, String name) {
        return new PathLink(CampaignLinks.to(campaign), "← " + name);
    }

    /** What an address asks for, all who are addressed when it names no group. */
    static ReachedFilter read(UUID campaign, QueryParameters query) {
        RecipientShow show = Arrays.stream(RecipientShow.values())
                .filter(group -> group.word().equals(UrlQuery.text(query, "show")))
                .findAny()
                .orElse(RecipientShow.ADDRESSED);
        return new ReachedFilter(campaign, UrlQuery.id(query, "parliament"), show);
    }

    private static String path(ReachedFilter filter) {
        return CampaignLinks.to(filter.campaign()) + "/recipients";
    }

    private static UrlQuery query(ReachedFilter filter) {
        return new UrlQuery().with("show", filter.show().word()).with("parliament", filter.parliament());
    }
}

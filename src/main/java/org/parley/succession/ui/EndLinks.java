package org.parley.succession.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.parley.base.ui.UrlQuery;
import org.parley.succession.EndFilter;
import org.parley.succession.EndShow;

/** The only code that leads to mandates that ended. */
final class EndLinks {

    static final String LIST = "mandates-ended";

    private EndLinks() {}

    /** The address of exactly those that the filter means, relative to the application. */
    static String list(EndFilter filter) {
        return new UrlQuery()
                .with(
                        "show",
                        filter.show() == EndShow.REVIEW ? null : filter.show().word())
                .with("mine", filter.mine())
                .with("parliament", filter.parliament())
                .with("campaign", filter.campaign())
                .after(LIST);
    }

    /** The address of the review after one mandate, relative to the application. */
    static String to(UUID mandate) {
        return LIST + "/" + mandate;
    }

    /** What an address says; what it says wrongly is left out. */
    static EndFilter read(QueryParameters query) {
        return new EndFilter(
                EndShow.of(UrlQuery.text(query, "show")).orElse(EndShow.REVIEW),
                UrlQuery.yes(query, "mine"),
                UrlQuery.id(query, "parliament"),
                UrlQuery.id(query, "campaign"));
    }
}

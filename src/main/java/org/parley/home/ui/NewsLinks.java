package org.parley.home.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.home.NewsFilter;
import org.parley.home.NewsKind;
import org.parley.home.NewsLine;

/** The only code that leads to what is new on a campaign, and from there to each record. */
final class NewsLinks {

    static final String ROUTE = "campaigns/:campaign/news";

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private NewsLinks() {}

    /** The address of exactly what the filter means, relative to the application. */
    static String to(NewsFilter filter) {
        NewsKind kind = filter.kind();
        return new UrlQuery()
                .with("kind", kind == null ? null : kind.word())
                .with("since", filter.since())
                .after(CampaignLinks.to(filter.campaign()) + "/news");
    }

    /** What an address says; where it says no moment, everything is listed. */
    static NewsFilter read(UUID campaign, QueryParameters query) {
        return new NewsFilter(
                campaign,
                since(UrlQuery.text(query, "since")),
                NewsKind.of(UrlQuery.text(query, "kind")).orElse(null));
    }

    /** Where a record stands. */
    static String to(NewsLine line) {
        return switch (line.kind()) {
            case POSITIONS -> "lawmakers/" + line.lawmaker();
            case RESPONSES, COMMITMENTS, ACTIONS, CONTACTS, FOLLOW_UPS ->
                line.kind().word() + "/" + line.id();
        };
    }

    private static Instant since(String text) {
        try {
            Instant since = Instant.parse(text);
            return since.isBefore(FIRST) || since.isAfter(LAST) ? FIRST : since;
        } catch (DateTimeParseException notAMoment) {
            return FIRST;
        }
    }
}

package org.parley.seats.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.progress.Scope;
import org.parley.seats.SeatFilter;
import org.parley.seats.Shown;

/** The only code that leads to the people behind a chamber's numbers. */
final class SeatLinks {

    static final String ROUTE = "campaigns/:campaign/seats";

    /** What an address calls what is shown; the section on the page of how things stand says it with the same words. */
    static final String CHAMBER = "chamber";

    static final String BY = "by";

    private SeatLinks() {}

    static final String LETTER = "letter";

    /** The address of exactly those whom the filter means, relative to the application. */
    static String to(SeatFilter filter) {
        String party = filter.party();
        return new UrlQuery()
                .with(LETTER, filter.scope().letter())
                .with(CHAMBER, filter.chamber())
                .with(BY, filter.by().word())
                .with("value", filter.values().stream().sorted().collect(Collectors.joining(",")))
                .with("party", party)
                .with("without-party", party != null && party.isEmpty())
                .after(CampaignLinks.to(filter.scope().campaign()) + "/seats");
    }

    /** What an address means of a campaign or a letter, or null where it names no chamber; what else it says wrongly is left out. */
    static @Nullable SeatFilter read(Scope scope, QueryParameters query) {
        UUID chamber = UrlQuery.id(query, CHAMBER);
        if (chamber == null) {
            return null;
        }
        Shown by = Shown.of(UrlQuery.text(query, BY));
        Set<String> said =
                Set.copyOf(Arrays.stream(UrlQuery.text(query, "value").split(","))
                        .distinct()
                        .toList());
        Set<String> values = by.choices().stream()
                .map(choice -> choice.word())
                .filter(said::contains)
                .collect(Collectors.toUnmodifiableSet());
        String party = UrlQuery.text(query, "party");
        return new SeatFilter(
                scope, chamber, by, values, UrlQuery.yes(query, "without-party") ? "" : party.isEmpty() ? null : party);
    }
}

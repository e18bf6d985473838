package org.parley.progress.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.letter.ui.LetterLinks;
import org.parley.progress.CountedFilter;
import org.parley.progress.Measure;
import org.parley.progress.Place;
import org.parley.progress.Scope;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.ui.RecipientLinks;

/** The only code that leads to the lists behind the numbers. */
public final class CountedLinks {

    /** The last part of their addresses. */
    static final String WORD = ProgressLinks.WORD + "/list";

    /** What an address says for a place that is none of the others. */
    private static final String NONE = "none";

    private static final String WITHIN = "within";

    private CountedLinks() {}

    /**
     * The address of exactly those whom or which a number counts. A letter's recipients have a list of their own, with all that can be
     * done there, which is taken wherever it can say the place.
     */
    public static String to(CountedFilter filter) {
        UUID letter = filter.scope().letter();
        RecipientFilter own = letter == null || filter.within() != null ? null : recipients(letter, filter);
        return own == null ? list(filter) : RecipientLinks.recipients(own);
    }

    /** The address of the list on the page of its own. */
    static String list(CountedFilter filter) {
        UUID letter = filter.scope().letter();
        String path = letter == null
                ? CampaignLinks.to(filter.scope().campaign()) + "/" + WORD
                : LetterLinks.tab(letter, WORD);
        UrlQuery query = new UrlQuery().with("show", filter.measure().word()).with(WITHIN, filter.within());
        return (switch (filter.place()) {
                    case Place.Everywhere everywhere -> query;
                    case Place.Elsewhere elsewhere -> query.with("parliament", NONE);
                    case Place.In in -> query.with("parliament", in.parliament());
                    case Place.Sitting sitting ->
                        query.with("parliament", sitting.parliament()).with("chamber", orNone(sitting.chamber()));
                    case Place.Of of -> {
                        query.with("parliament", of.parliament());
                        yield of.party().isEmpty() ? query.with("partyless", true) : query.with("party", of.party());
                    }
                    case Place.InGroup group ->
                        query.with("parliament", group.parliament())
                                .with("group", group.group().isEmpty() ? NONE : group.group());
                    case Place.On on ->
                        query.with("parliament", on.parliament()).with("committee", orNone(on.committee()));
                })
                .after(path);
    }

    /** What an address asks for: all of everything where it says nothing that is known. */
    static CountedFilter read(Scope scope, QueryParameters query) {
        return new CountedFilter(
                scope,
                Measure.of(UrlQuery.text(query, "show")).orElse(Measure.ADDRESSED),
                place(query),
                days(UrlQuery.text(query, WITHIN)));
    }

    /** So many days; null for what says none. */
    private static @Nullable Integer days(String word) {
        return word.matches("\\d{1,5}") ? Integer.valueOf(word) : null;
    }

    private static Place place(QueryParameters query) {
        UUID parliament = UrlQuery.id(query, "parliament");
        String chamber = UrlQuery.text(query, "chamber");
        String party = UrlQuery.text(query, "party");
        String group = UrlQuery.text(query, "group");
        String committee = UrlQuery.text(query, "committee");
        if (parliament == null) {
            return UrlQuery.text(query, "parliament").equals(NONE) ? new Place.Elsewhere() : new Place.Everywhere();
        } else if (isPlace(chamber)) {
            return new Place.Sitting(parliament, UrlQuery.id(chamber));
        } else if (isPlace(committee)) {
            return new Place.On(parliament, UrlQuery.id(committee));
        } else if (!group.isBlank()) {
            return new Place.InGroup(parliament, group.equals(NONE) ? "" : group);
        } else if (!party.isBlank() || UrlQuery.yes(query, "partyless")) {
            return new Place.Of(parliament, party);
        }
        return new Place.In(parliament);
    }

    private static boolean isPlace(String word) {
        return word.equals(NONE) || UrlQuery.id(word) != null;
    }

    private static Object orNone(@Nullable UUID id) {
        return id == null ? NONE : id;
    }

    private static @Nullable RecipientFilter recipients(UUID letter, CountedFilter filter) {
        RecipientFilter all = filter.measure()
                .show()
                .map(show -> RecipientFilter.all(letter).showing(show))
                .orElse(null);
        return all == null
                ? null
                : switch (filter.place()) {
                    case Place.Everywhere everywhere -> all;
                    case Place.Elsewhere elsewhere -> null;
                    case Place.In in -> all.at(in.parliament());
                    case Place.Sitting sitting ->
                        sitting.chamber() == null
                                ? null
                                : all.at(sitting.parliament()).sittingIn(sitting.chamber());
                    case Place.Of of ->
                        of.party().isEmpty() ? null : all.at(of.parliament()).ofParty(of.party());
                    case Place.InGroup group -> null;
                    case Place.On on -> null;
                };
    }
}

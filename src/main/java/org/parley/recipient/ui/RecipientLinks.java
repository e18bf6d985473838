package org.parley.recipient.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.letter.ui.LetterLinks;
import org.parley.position.Stand;
import org.parley.recipient.Earlier;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.RecipientState;

/** The only code that leads to whom a letter addresses and who receives it. */
public final class RecipientLinks {

    /** The words of the tabs. */
    static final String ADDRESSEES = "addressees";

    static final String RECIPIENTS = "recipients";

    private RecipientLinks() {}

    /** The address of the "To:" block. */
    public static String addressees(UUID letter) {
        return LetterLinks.tab(letter, ADDRESSEES);
    }

    /** The address of exactly those recipients whom the filter means. */
    public static String recipients(RecipientFilter filter) {
        return query(filter).after(LetterLinks.tab(filter.letter(), RECIPIENTS));
    }

    /** What an address says of a filter of recipients. */
    public static UrlQuery query(RecipientFilter filter) {
        RecipientState state = filter.state();
        RecipientShow show = filter.show();
        Earlier earlier = filter.earlier();
        Stand stand = filter.stand();
        return new UrlQuery()
                .with("search", filter.search())
                .with("addressee", filter.addressee())
                .with("parliament", filter.parliament())
                .with("chamber", filter.chamber())
                .with("party", filter.party())
                .with("state", state == null ? null : state.word())
                .with("show", show == null ? null : show.word())
                .with(
                        "reachable",
                        filter.reachable() == null ? null : filter.reachable().toString())
                .with("version", filter.version())
                .with("position", stand == null ? null : stand.word())
                .with("got", earlier == null || earlier.answered() ? null : earlier.letter())
                .with("answered", earlier == null || !earlier.answered() ? null : earlier.letter());
    }

    /** The filter of recipients that an address says; what it says wrongly is left out. */
    public static RecipientFilter recipients(UUID letter, QueryParameters query) {
        return RecipientFilter.all(letter)
                .searching(UrlQuery.text(query, "search"))
                .under(UrlQuery.id(query, "addressee"))
                .at(UrlQuery.id(query, "parliament"))
                .sittingIn(UrlQuery.id(query, "chamber"))
                .ofParty(UrlQuery.text(query, "party").isBlank() ? null : UrlQuery.text(query, "party"))
                .in(Arrays.stream(RecipientState.values())
                        .filter(state -> state.word().equals(UrlQuery.text(query, "state")))
                        .findFirst()
                        .orElse(null))
                .showing(Arrays.stream(RecipientShow.values())
                        .filter(show -> show.word().equals(UrlQuery.text(query, "show")))
                        .findFirst()
                        .orElse(null))
                .reachable(UrlQuery.yesOrNo(query, "reachable"))
                .after(earlier(UrlQuery.id(query, "got"), UrlQuery.id(query, "answered")))
                .getting(UrlQuery.id(query, "version"))
                .standing(Stand.of(UrlQuery.text(query, "position")).orElse(null));
    }

    private static @Nullable Earlier earlier(@Nullable UUID got, @Nullable UUID answered) {
        UUID letter = answered == null ? got : answered;
        return letter == null ? null : new Earlier(letter, answered != null);
    }
}

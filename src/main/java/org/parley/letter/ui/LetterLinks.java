package org.parley.letter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.letter.Earlier;
import org.parley.letter.LetterFilter;
import org.parley.letter.LetterKind;
import org.parley.letter.RecipientFilter;
import org.parley.letter.RecipientShow;
import org.parley.letter.RecipientState;

/** The only code that leads to the screens for letters and their recipients. */
public final class LetterLinks {

    static final String LIST = "letters";
    static final String ONE = LIST + "/:letter";

    /** The words of the tabs that are the letter's own. */
    static final String TEXT = "text";

    static final String ADDRESSEES = "addressees";
    static final String RECIPIENTS = "recipients";
    static final String ACTIVITY = "activity";

    private LetterLinks() {}

    /** The address of the list, narrowed by a filter, relative to the application. */
    public static String list(LetterFilter filter) {
        return query(filter).after(LIST);
    }

    /** The address of a letter's page, relative to the application. */
    public static String to(UUID letter) {
        return LIST + "/" + letter;
    }

    /** The address of the "To:" block. */
    public static String addressees(UUID letter) {
        return tab(letter, ADDRESSEES);
    }

    /** The address of exactly those recipients whom the filter means. */
    public static String recipients(RecipientFilter filter) {
        return query(filter).after(tab(filter.letter(), RECIPIENTS));
    }

    /** The address of what happened with the letter. */
    public static String activity(UUID letter) {
        return tab(letter, ACTIVITY);
    }

    /** The address of a tab that a feature contributes, by its word. */
    public static String tab(UUID letter, String word) {
        return to(letter) + "/" + word;
    }

    /** Goes to a letter's page. */
    public static void open(UUID letter) {
        UI.getCurrent().navigate(to(letter));
    }

    static UrlQuery query(LetterFilter filter) {
        LetterKind kind = filter.kind();
        return new UrlQuery()
                .with("search", filter.search())
                .with("campaign", filter.campaign())
                .with("kind", kind == null ? null : kind.word())
                .with("owner", filter.owner());
    }

    static LetterFilter letters(QueryParameters query) {
        return new LetterFilter(
                UrlQuery.text(query, "search"),
                UrlQuery.id(query, "campaign"),
                Arrays.stream(LetterKind.values())
                        .filter(kind -> kind.word().equals(UrlQuery.text(query, "kind")))
                        .findFirst()
                        .orElse(null),
                UrlQuery.id(query, "owner"));
    }

    /** What an address says of a filter of recipients. */
    public static UrlQuery query(RecipientFilter filter) {
        RecipientState state = filter.state();
        RecipientShow show = filter.show();
        Earlier earlier = filter.earlier();
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
                .with("got", earlier == null || earlier.answered() ? null : earlier.letter())
                .with("answered", earlier == null || !earlier.answered() ? null : earlier.letter());
    }

    /** The filter of recipients that an address says; what it says wrongly is left out. */
    public static RecipientFilter recipients(UUID letter, QueryParameters query) {
        return new RecipientFilter(
                letter,
                UrlQuery.text(query, "search"),
                UrlQuery.id(query, "addressee"),
                UrlQuery.id(query, "parliament"),
                UrlQuery.id(query, "chamber"),
                UrlQuery.text(query, "party").isBlank() ? null : UrlQuery.text(query, "party"),
                Arrays.stream(RecipientState.values())
                        .filter(state -> state.word().equals(UrlQuery.text(query, "state")))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(RecipientShow.values())
                        .filter(show -> show.word().equals(UrlQuery.text(query, "show")))
                        .findFirst()
                        .orElse(null),
                UrlQuery.yesOrNo(query, "reachable"),
                earlier(UrlQuery.id(query, "got"), UrlQuery.id(query, "answered")),
                UrlQuery.id(query, "version"),
                null);
    }

    private static @Nullable Earlier earlier(@Nullable UUID got, @Nullable UUID answered) {
        UUID letter = answered == null ? got : answered;
        return letter == null ? null : new Earlier(letter, answered != null);
    }
}

package org.parley.response.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.response.Came;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseFilter;

/** The only code that leads to the screens for responses. */
public final class ResponseLinks {

    static final String LIST = "responses";

    /** What came back on letters of the reader. */
    static final String MINE = LIST + "?whose=mine";

    private static final Pattern DAYS = Pattern.compile("\\d{1,5}");

    private ResponseLinks() {}

    /** The address of what came back on a letter, of one class or of all, relative to the application. */
    public static String list(UUID letter, @Nullable ResponseClass only) {
        return list(ResponseFilter.ofLetter(letter).of(only));
    }

    /** The address of exactly those that a filter means, relative to the application. */
    public static String list(ResponseFilter filter) {
        ResponseClass only = filter.only();
        Came when = filter.when();
        return new UrlQuery()
                .with("letter", filter.letter())
                .with("campaign", filter.campaign())
                .with("parliament", filter.parliament())
                .with("class", only == null ? null : only.word())
                .with("from", when.from())
                .with("to", when.to())
                .with("within", when.within())
                .with("first", filter.first())
                .with("whose", filter.mine() ? "mine" : null)
                .after(LIST);
    }

    /** What an address asks for; what it says wrongly is left out. */
    static ResponseFilter read(@Nullable UUID response, QueryParameters query) {
        return new ResponseFilter(
                response,
                UrlQuery.id(query, "letter"),
                UrlQuery.id(query, "campaign"),
                UrlQuery.id(query, "parliament"),
                ResponseClass.of(UrlQuery.text(query, "class")).orElse(null),
                new Came(UrlQuery.day(query, "from"), UrlQuery.day(query, "to"), days(UrlQuery.text(query, "within"))),
                UrlQuery.yes(query, "first"),
                query.getSingleParameter("whose").isPresent(),
                null);
    }

    private static @Nullable Integer days(String text) {
        return DAYS.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    /** The address of one response, relative to the application. */
    public static String to(UUID response) {
        return LIST + "/" + response;
    }
}

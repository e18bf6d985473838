package org.parley.savedview.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.savedview.ListAddress;
import org.parley.savedview.Narrowing;

/** The only code that leads to views: to the page of all of them, and to a list as one shows it. */
final class ViewLinks {

    static final String LIST = "views";

    /** The parameter of the page for one view, which leads on to its list. */
    static final String PARAMETER = "view";

    private ViewLinks() {}

    /** A list as it is narrowed, relative to the application, and the view that says so. */
    static String to(ListAddress list, @Nullable UUID view) {
        String query = query(list, view);
        return query.isEmpty() ? list.path() : list.path() + "?" + query;
    }

    /** What stands behind the question mark of that. */
    static String query(ListAddress list, @Nullable UUID view) {
        return Stream.of(list.narrowing().text(), view == null ? "" : Narrowing.VIEW + "=" + view)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** The view that an address says. */
    static @Nullable UUID view(QueryParameters query) {
        return UrlQuery.id(query, Narrowing.VIEW);
    }
}

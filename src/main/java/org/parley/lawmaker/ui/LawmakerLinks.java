package org.parley.lawmaker.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.parley.lawmaker.LawmakerFilter;

/** The only code that leads to the screens for lawmakers. */
public final class LawmakerLinks {

    private LawmakerLinks() {}

    /** The address of the list, narrowed by a filter, relative to the application. */
    public static String list(LawmakerFilter filter) {
        String query = FilterInUrl.of(filter).getQueryString();
        return query.isEmpty() ? "lawmakers" : "lawmakers?" + query;
    }

    /** The address of a lawmaker's page, relative to the application. */
    public static String to(UUID lawmaker) {
        return "lawmakers/" + lawmaker;
    }

    /** Goes to a lawmaker's page. */
    public static void open(UUID lawmaker) {
        UI.getCurrent().navigate(to(lawmaker), QueryParameters.empty());
    }
}

package org.parley.partner.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.parley.base.ui.UrlQuery;
import org.parley.partner.PartnerFilter;

/** The only code that leads to the screens for partners. */
public final class PartnerLinks {

    static final String LIST = "partners";

    private PartnerLinks() {}

    /** The address of a partner's page, relative to the application. */
    public static String to(UUID partner) {
        return LIST + "/" + partner;
    }

    /** Goes to a partner's page. */
    public static void open(UUID partner) {
        UI.getCurrent().navigate(to(partner));
    }

    static QueryParameters query(PartnerFilter filter) {
        return new UrlQuery()
                .with("search", filter.search())
                .with("country", filter.country())
                .parameters();
    }

    static PartnerFilter filter(QueryParameters query) {
        String country = UrlQuery.text(query, "country");
        return new PartnerFilter(UrlQuery.text(query, "search"), country.matches("[A-Z]{2}") ? country : null);
    }
}

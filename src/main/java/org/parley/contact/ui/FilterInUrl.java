package org.parley.contact.ui;

import com.vaadin.flow.router.QueryParameters;
import org.parley.base.ui.UrlQuery;
import org.parley.contact.ContactFilter;
import org.parley.contact.ContactKind;

/** The filter of the list as it stands in the address, so that a search can be sent to a colleague. */
final class FilterInUrl {

    private FilterInUrl() {}

    static QueryParameters of(ContactFilter filter) {
        ContactKind kind = filter.kind();
        return new UrlQuery()
                .with("search", filter.search())
                .with("kind", kind == null ? null : kind.word())
                .with("campaign", filter.campaign())
                .with("letter", filter.letter())
                .with("lawmaker", filter.lawmaker())
                .with("parliament", filter.parliament())
                .with("partner", filter.partner())
                .with("from", filter.from())
                .with("to", filter.to())
                .with("planned", filter.planned())
                .parameters();
    }

    /** What the address says; what it says wrongly is left out. */
    static ContactFilter read(QueryParameters query) {
        return new ContactFilter(
                UrlQuery.text(query, "search"),
                ContactKind.of(UrlQuery.text(query, "kind")).orElse(null),
                UrlQuery.id(query, "campaign"),
                UrlQuery.id(query, "letter"),
                UrlQuery.id(query, "lawmaker"),
                UrlQuery.id(query, "parliament"),
                UrlQuery.id(query, "partner"),
                UrlQuery.day(query, "from"),
                UrlQuery.day(query, "to"),
                UrlQuery.yes(query, "planned"));
    }
}

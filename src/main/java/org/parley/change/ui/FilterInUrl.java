package org.parley.change.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.parley.audit.ChangeFilter;
import org.parley.audit.Changer;
import org.parley.base.ui.UrlQuery;

/** What narrows the changes as it stands in the address, so that a list can be sent to a colleague. */
final class FilterInUrl {

    private static final String PARLEY = "parley";
    private static final String MACHINE = "machine";

    private FilterInUrl() {}

    static QueryParameters of(ChangeFilter filter) {
        return new UrlQuery()
                .with("search", filter.search())
                .with("by", word(filter.by()))
                .with("kind", filter.kind())
                .with("from", filter.from())
                .with("until", filter.until())
                .parameters();
    }

    /**
     * What the address says; what it says wrongly is left out.
     *
     * @param people who changed something so far
     * @param kinds the kinds that the person may choose
     */
    static ChangeFilter read(QueryParameters query, Collection<Changer.Person> people, Collection<String> kinds) {
        String kind = UrlQuery.text(query, "kind");
        return new ChangeFilter(
                UrlQuery.text(query, "search"),
                changer(UrlQuery.text(query, "by"), people),
                kinds.contains(kind) ? kind : "",
                UrlQuery.day(query, "from"),
                UrlQuery.day(query, "until"));
    }

    private static @Nullable String word(@Nullable Changer by) {
        return switch (by) {
            case null -> null;
            case Changer.Person person -> person.account().toString();
            case Changer.Parley parley -> PARLEY;
            case Changer.Machine machine -> MACHINE;
        };
    }

    private static @Nullable Changer changer(String word, Collection<Changer.Person> people) {
        return switch (word) {
            case PARLEY -> new Changer.Parley();
            case MACHINE -> new Changer.Machine();
            default ->
                people.stream()
                        .filter(person -> person.account().equals(UrlQuery.id(word)))
                        .findFirst()
                        .orElse(null);
        };
    }
}

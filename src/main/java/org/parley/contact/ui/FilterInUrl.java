package org.parley.contact.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.contact.ContactFilter;
import org.parley.contact.ContactKind;

/** The filter of the list as it stands in the address, so that a search can be sent to a colleague. */
final class FilterInUrl {

    private FilterInUrl() {}

    static QueryParameters of(ContactFilter filter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        ContactKind kind = filter.kind();
        put(parameters, "search", filter.search());
        put(parameters, "kind", kind == null ? null : kind.word());
        put(parameters, "campaign", filter.campaign());
        put(parameters, "letter", filter.letter());
        put(parameters, "lawmaker", filter.lawmaker());
        put(parameters, "parliament", filter.parliament());
        put(parameters, "from", filter.from());
        put(parameters, "to", filter.to());
        return new QueryParameters(parameters);
    }

    /** What the address says; what it says wrongly is left out. */
    static ContactFilter read(QueryParameters parameters) {
        return new ContactFilter(
                text(parameters, "search"),
                ContactKind.of(text(parameters, "kind")).orElse(null),
                id(parameters, "campaign"),
                id(parameters, "letter"),
                id(parameters, "lawmaker"),
                id(parameters, "parliament"),
                day(parameters, "from"),
                day(parameters, "to"));
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static String text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("").replace("\0", "");
    }

    private static @Nullable UUID id(QueryParameters parameters, String name) {
        String text = text(parameters, name);
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }

    private static @Nullable LocalDate day(QueryParameters parameters, String name) {
        try {
            return LocalDate.parse(text(parameters, name));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}

package org.parley.lawmaker.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.lawmaker.LawmakerFilter;

/** The filter of the list as it stands in the address, so that a search can be sent to a colleague. */
final class FilterInUrl {

    private FilterInUrl() {}

    static QueryParameters of(LawmakerFilter filter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "search", filter.search());
        put(parameters, "parliament", filter.parliament());
        put(parameters, "chamber", filter.chamber());
        put(parameters, "party", filter.party());
        put(parameters, "constituency", filter.constituency());
        put(parameters, "in-office", filter.inOffice());
        put(parameters, "writable", filter.writable());
        return new QueryParameters(parameters);
    }

    /** What the address says; what it says wrongly is left out. */
    static LawmakerFilter read(QueryParameters parameters) {
        return new LawmakerFilter(
                text(parameters, "search"),
                id(parameters, "parliament"),
                id(parameters, "chamber"),
                text(parameters, "party"),
                text(parameters, "constituency"),
                yes(parameters, "in-office"),
                yes(parameters, "writable"));
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

    private static @Nullable Boolean yes(QueryParameters parameters, String name) {
        return switch (text(parameters, name)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }
}

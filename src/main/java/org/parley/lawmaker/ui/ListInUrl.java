package org.parley.lawmaker.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.LawmakerSort;

/** What narrows and orders the list, as it stands in the address, so that a search can be sent to a colleague. */
record ListInUrl(LawmakerFilter filter, LawmakerSort sort) {

    static final ListInUrl ALL = new ListInUrl(LawmakerFilter.ALL, LawmakerSort.NAME);

    /** What the address says; what it says wrongly is left out. */
    static ListInUrl read(QueryParameters parameters) {
        LawmakerFilter filter = new LawmakerFilter(
                text(parameters, "search"),
                id(parameters, "parliament"),
                id(parameters, "chamber"),
                text(parameters, "party"),
                text(parameters, "constituency"),
                yes(parameters, "in-office"),
                yes(parameters, "writable"));
        return new ListInUrl(
                filter, new LawmakerSort(by(text(parameters, "sort")), Boolean.TRUE.equals(yes(parameters, "down"))));
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "search", filter.search());
        put(parameters, "parliament", filter.parliament());
        put(parameters, "chamber", filter.chamber());
        put(parameters, "party", filter.party());
        put(parameters, "constituency", filter.constituency());
        put(parameters, "in-office", filter.inOffice());
        put(parameters, "writable", filter.writable());
        put(parameters, "sort", sort.by() == LawmakerSort.By.NAME ? null : word(sort.by()));
        put(parameters, "down", sort.descending() ? true : null);
        return new QueryParameters(parameters);
    }

    ListInUrl with(LawmakerFilter other) {
        return new ListInUrl(other, sort);
    }

    ListInUrl with(LawmakerSort other) {
        return new ListInUrl(filter, other);
    }

    /** The word for a column in the address and in the grid. */
    static String word(LawmakerSort.By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    static LawmakerSort.By by(String word) {
        for (LawmakerSort.By by : LawmakerSort.By.values()) {
            if (word(by).equals(word)) {
                return by;
            }
        }
        return LawmakerSort.By.NAME;
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
        return LawmakerLinks.id(text(parameters, name)).orElse(null);
    }

    private static @Nullable Boolean yes(QueryParameters parameters, String name) {
        return switch (text(parameters, name)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }
}

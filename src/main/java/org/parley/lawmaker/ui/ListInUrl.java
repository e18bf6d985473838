package org.parley.lawmaker.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.LawmakerSort;

/** What narrows and orders the list, as it stands in the address, so that a search can be sent to a colleague. */
record ListInUrl(LawmakerFilter filter, LawmakerSort sort) {

    static final ListInUrl ALL = new ListInUrl(LawmakerFilter.ALL, LawmakerSort.NAME);

    /** What the address says; what it says wrongly is left out. */
    static ListInUrl read(QueryParameters query) {
        LawmakerFilter filter = new LawmakerFilter(
                UrlQuery.text(query, "search"),
                UrlQuery.id(query, "parliament"),
                UrlQuery.id(query, "chamber"),
                UrlQuery.text(query, "party"),
                UrlQuery.text(query, "constituency"),
                UrlQuery.yesOrNo(query, "in-office"),
                UrlQuery.yesOrNo(query, "writable"));
        return new ListInUrl(filter, new LawmakerSort(by(UrlQuery.text(query, "sort")), UrlQuery.yes(query, "down")));
    }

    QueryParameters parameters() {
        return query().parameters();
    }

    /** The address of the list, relative to the application. */
    String address() {
        return query().after(LawmakerLinks.LIST);
    }

    UrlQuery query() {
        return new UrlQuery()
                .with("search", filter.search())
                .with("parliament", filter.parliament())
                .with("chamber", filter.chamber())
                .with("party", filter.party())
                .with("constituency", filter.constituency())
                .with("in-office", word(filter.inOffice()))
                .with("writable", word(filter.writable()))
                .with("sort", sort.by() == LawmakerSort.By.NAME ? null : word(sort.by()))
                .with("down", sort.descending());
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

    private static @Nullable String word(@Nullable Boolean yes) {
        return yes == null ? null : yes.toString();
    }
}

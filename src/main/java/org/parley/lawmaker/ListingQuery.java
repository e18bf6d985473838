package org.parley.lawmaker;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.base.Search;

/** The conditions and the order of one list, as fixed pieces of SQL with named values. */
final class ListingQuery {

    private final LawmakerSort sort;
    private boolean searched;
    private final StringBuilder where = new StringBuilder(" where true");
    private final Map<String, Object> values = new HashMap<>();

    ListingQuery(LawmakerFilter filter, LawmakerSort sort, LocalDate today) {
        this.sort = sort;
        values.put("today", today);
        names(filter.search());
        words("fold(constituency) like anywhere(:%s)", filter.constituency());
        equal("parliament_id = :parliament", "parliament", filter.parliament());
        equal("chamber_id = :chamber", "chamber", filter.chamber());
        equal(
                "(by_party = sort_key(:party) or by_group = sort_key(:party))",
                "party",
                filter.party().isEmpty() ? null : filter.party());
        if (filter.inOffice() != null) {
            where.append(filter.inOffice() ? " and seated_until >= :today" : " and seated_until < :today");
        }
        if (filter.writable() != null) {
            where.append(filter.writable() ? " and writable" : " and not writable");
        }
    }

    /**
     * The rows that fit, with {@code select} in between. What a search finds is found first and sorted then: the planner cannot know
     * that namesakes stand together in the order, and would walk through half of it to meet the first.
     */
    String select(String columns) {
        return searched
                ? "with hit as materialized (select * from lawmaker_listing" + where + ") select " + columns
                        + " from hit where true"
                : "select " + columns + " from lawmaker_listing" + where;
    }

    String count() {
        return "select count(*) from lawmaker_listing" + where;
    }

    Map<String, Object> values() {
        return values;
    }

    /** The order, or the same order from its end. */
    String orderBy(boolean fromTheEnd) {
        String direction = sort.descending() != fromTheEnd ? " desc" : "";
        return " order by " + String.join(direction + ", ", keyColumns()) + direction;
    }

    /** That a row is at the key or after it. */
    String from(ListingKey key) {
        values.put("keyValue", key.value());
        values.put("keyName", key.sortName());
        values.put("keyId", key.id());
        String value = sort.by() == LawmakerSort.By.NAME
                ? ""
                : ":keyValue::" + sort.by().type() + ", ";
        return " and (%s) %s (%s:keyName, :keyId::uuid)"
                .formatted(String.join(", ", keyColumns()), sort.descending() ? "<=" : ">=", value);
    }

    private String[] keyColumns() {
        return sort.by() == LawmakerSort.By.NAME
                ? new String[] {"sort_name", "lawmaker_id"}
                : new String[] {sort.by().column(), "sort_name", "lawmaker_id"};
    }

    /** A single letter is the beginning of the name that is sorted by; more letters are looked for in all names. */
    private void names(String typed) {
        if (typed.strip().matches("[A-Za-z0-9]")) {
            equal(
                    "sort_name >= sort_key(:letter) and sort_name < sort_key(:letter) || chr(1114111)",
                    "letter",
                    typed.strip());
        } else {
            searched = !typed.isBlank();
            words("search like in_name(:%s)", typed);
        }
    }

    private void words(String condition, String typed) {
        for (String word : Search.words(typed)) {
            String name = "word" + values.size();
            equal(condition.formatted(name), name, word);
        }
    }

    private void equal(String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}

package org.parley.lawmaker;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.base.Search;

/** The conditions and the order of one list, as fixed pieces of SQL with named values. */
final class ListingQuery {

    private final LawmakerSort sort;
    private final StringBuilder named = new StringBuilder();
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    ListingQuery(LawmakerFilter filter, LawmakerSort sort, LocalDate today) {
        this.sort = sort;
        values.put("today", today);
        names(filter.search());
        words(where, "fold(constituency) like anywhere(:%s)", filter.constituency());
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

    /** One page of the rows that fit and are at or after a key, in the order or in the same order from its end. */
    String page(String columns, @Nullable ListingKey from, boolean fromTheEnd) {
        String start = from == null ? "" : from(from);
        String order = orderBy(fromTheEnd);
        String rows = start + order + " limit :limit offset :offset";
        return namesAlone()
                ? "select " + columns + " from (select lawmaker_id as found from lawmaker_name where true" + named
                        + rows + ") page join lawmaker_listing on lawmaker_id = found" + order
                : select(columns) + rows;
    }

    /**
     * The same page where what is searched stands often and everywhere, so that a walk along the order soon meets enough of it. Less
     * than a page says nothing: the rest of the order was not looked at.
     */
    String walk(String columns, @Nullable ListingKey from, int rows) {
        String order = orderBy(false);
        return "select " + columns + " from (select * from lawmaker_listing where true"
                + (from == null ? "" : from(from)) + order + " limit " + rows + ") walked where true" + named + where
                + order + " limit :limit offset :offset";
    }

    /**
     * The rows that fit. What a search finds is found first and sorted then: the planner cannot know that namesakes stand together
     * in the order, and would walk through half of it to meet the first.
     */
    String select(String columns) {
        return named.isEmpty()
                ? "select " + columns + " from lawmaker_listing where true" + where
                : "with hit as materialized (select * from lawmaker_listing where " + hit() + where + ") select "
                        + columns + " from hit where true";
    }

    /** How many fit; of what a search finds no more than {@code :most} are counted. */
    String count() {
        if (named.isEmpty()) {
            return "select count(*) from lawmaker_listing where true" + where;
        }
        return "select count(*) from (select from "
                + (namesAlone() ? "lawmaker_name where true" + named : "lawmaker_listing where " + hit() + where)
                + " limit :most) hit";
    }

    /** Whether names are searched, so that counting stops. */
    boolean searches() {
        return !named.isEmpty();
    }

    Map<String, Object> values() {
        return values;
    }

    /** The order, or the same order from its end. */
    String orderBy(boolean fromTheEnd) {
        String direction = sort.descending() != fromTheEnd ? " desc" : "";
        return " order by " + String.join(direction + ", ", keyColumns()) + direction;
    }

    private String from(ListingKey key) {
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

    /** Whether names are all that is asked for, which the short rows of lawmaker_name answer. */
    private boolean namesAlone() {
        return !named.isEmpty() && where.isEmpty() && sort.by() == LawmakerSort.By.NAME;
    }

    private String hit() {
        return "lawmaker_id in (select lawmaker_id from lawmaker_name where true" + named + ")";
    }

    /** A single letter is the beginning of the name that is sorted by; more letters are looked for in all names. */
    private void names(String typed) {
        if (typed.strip().matches("[A-Za-z0-9]")) {
            equal(
                    "sort_name >= sort_key(:letter) and sort_name < sort_key(:letter) || chr(1114111)",
                    "letter",
                    typed.strip());
        } else {
            words(named, "search like in_name(:%s)", typed);
        }
    }

    private void words(StringBuilder conditions, String condition, String typed) {
        for (String word : Search.words(typed)) {
            String name = "word" + values.size();
            conditions.append(" and ").append(condition.formatted(name));
            values.put(name, word);
        }
    }

    private void equal(String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}

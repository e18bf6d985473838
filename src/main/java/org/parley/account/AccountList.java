package org.parley.account;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.Search;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of accounts, one page at a time. */
@Component
class AccountList {

    private static final Map<String, String> SORTS = Map.of(
            "name", "fold(name)",
            "email", "email",
            "role", "array_position(array['viewer', 'officer', 'manager', 'administrator'], role)",
            "signedIn", "signed_in_at");

    private static final String STATE = """
            case when closed_at is not null then 'CLOSED' when password_hash is null then 'INVITED' else 'ACTIVE' end""";

    private final JdbcClient database;

    AccountList(JdbcClient database) {
        this.database = database;
    }

    List<AccountLine> page(AccountFilter filter, Pageable page) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        values.put("limit", page.getPageSize());
        values.put("offset", page.getOffset());
        return database.sql("select id, version, name, email, role, signed_in_at, " + STATE + " as state from account"
                        + where + order(page.getSort()) + " limit :limit offset :offset")
                .params(values)
                .query((row, number) -> new AccountLine(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getString("name"),
                        row.getString("email"),
                        new RoleConverter().convertToEntityAttribute(row.getString("role")),
                        AccountState.valueOf(row.getString("state")),
                        instant(row.getObject("signed_in_at", OffsetDateTime.class))))
                .list();
    }

    int count(AccountFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        return database.sql("select count(*) from account" + where)
                .params(values)
                .query(Integer.class)
                .single();
    }

    private static String where(AccountFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where true");
        List<String> words = Search.words(filter.search());
        for (int i = 0; i < words.size(); i++) {
            values.put("word" + i, Search.anywhere(words.get(i)));
            where.append(" and (fold(name) like fold(:word%1$d) or email like lower(:word%1$d))".formatted(i));
        }
        if (filter.state() != null) {
            values.put("state", filter.state().name());
            where.append(" and " + STATE + " = :state");
        }
        return where.toString();
    }

    private static String order(Sort sort) {
        String asked = sort.stream()
                .filter(order -> SORTS.containsKey(order.getProperty()))
                .map(order -> SORTS.get(order.getProperty()) + (order.isAscending() ? " asc, " : " desc nulls last, "))
                .collect(Collectors.joining());
        return " order by " + asked + "fold(name), id";
    }

    private static java.time.@Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}

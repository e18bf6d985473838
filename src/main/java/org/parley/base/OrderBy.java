package org.parley.base;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;

/** Turns the sort that a list asks for into SQL, from an allow-list only. */
public final class OrderBy {

    private OrderBy() {}

    /**
     * An ORDER BY clause. What the allow-list does not know is passed over; the last resort makes the order total, so that pages
     * neither repeat nor miss a row.
     *
     * @param allowed SQL by the name that the address and the grid use
     * @param lastResort SQL that ends every order, such as {@code name, id}
     */
    public static String of(Sort sort, Map<String, String> allowed, String lastResort) {
        String wanted = sort.stream()
                .filter(order -> allowed.containsKey(order.getProperty()))
                .map(order -> allowed.get(order.getProperty()) + (order.isDescending() ? " desc, " : " asc, "))
                .collect(Collectors.joining());
        return " order by " + wanted + lastResort;
    }
}

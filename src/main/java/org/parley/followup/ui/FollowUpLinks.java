package org.parley.followup.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.followup.DueWhen;
import org.parley.followup.FollowUpFilter;

/** The only code that leads to the screens for follow-ups. */
public final class FollowUpLinks {

    static final String LIST = "follow-ups";

    private FollowUpLinks() {}

    /** The address of the list, narrowed by a filter, relative to the application. */
    public static String list(FollowUpFilter filter) {
        String query = query(filter).getQueryString();
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }

    static QueryParameters query(FollowUpFilter filter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        DueWhen due = filter.due();
        put(parameters, "whose", filter.mine() ? null : "all");
        put(parameters, "state", filter.done() ? "done" : null);
        put(parameters, "due", due == null ? null : due.word());
        put(parameters, "lawmaker", filter.lawmaker());
        put(parameters, "campaign", filter.campaign());
        put(parameters, "letter", filter.letter());
        return new QueryParameters(parameters);
    }

    /** What the address says; what it says wrongly is left out. */
    static FollowUpFilter read(QueryParameters parameters) {
        return new FollowUpFilter(
                !"all".equals(text(parameters, "whose")),
                "done".equals(text(parameters, "state")),
                DueWhen.of(text(parameters, "due")).orElse(null),
                id(parameters, "lawmaker"),
                id(parameters, "campaign"),
                id(parameters, "letter"));
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static String text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }

    private static @Nullable UUID id(QueryParameters parameters, String name) {
        String text = text(parameters, name);
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }
}

package org.parley.followup.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.parley.base.ui.UrlQuery;
import org.parley.followup.DueWhen;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.Priority;

/** The only code that leads to the screens for follow-ups. */
public final class FollowUpLinks {

    static final String LIST = "follow-ups";

    private FollowUpLinks() {}

    /** The address of the list, narrowed by a filter, relative to the application. */
    public static String list(FollowUpFilter filter) {
        return query(filter).after(LIST);
    }

    /** The address of one follow-up, relative to the application. */
    public static String to(UUID followUp) {
        return LIST + "/" + followUp;
    }

    /** The address of one beside a list that a filter narrows. */
    static String to(UUID followUp, FollowUpFilter filter) {
        return query(filter).after(to(followUp));
    }

    static UrlQuery query(FollowUpFilter filter) {
        DueWhen due = filter.due();
        Priority priority = filter.priority();
        return new UrlQuery()
                .with("whose", filter.mine() ? null : "all")
                .with("state", filter.done() ? "done" : null)
                .with("due", due == null ? null : due.word())
                .with("lawmaker", filter.lawmaker())
                .with("campaign", filter.campaign())
                .with("letter", filter.letter())
                .with("priority", priority == null ? null : priority.word())
                .with("by", filter.assignee())
                .with("parliament", filter.parliament())
                .with("sort", filter.urgentFirst() ? "priority" : null);
    }

    /** What the address says; what it says wrongly is left out. */
    static FollowUpFilter read(QueryParameters query) {
        return new FollowUpFilter(
                !"all".equals(UrlQuery.text(query, "whose")),
                "done".equals(UrlQuery.text(query, "state")),
                DueWhen.of(UrlQuery.text(query, "due")).orElse(null),
                UrlQuery.id(query, "lawmaker"),
                UrlQuery.id(query, "campaign"),
                UrlQuery.id(query, "letter"),
                Priority.of(UrlQuery.text(query, "priority")).orElse(null),
                UrlQuery.id(query, "by"),
                UrlQuery.id(query, "parliament"),
                "priority".equals(UrlQuery.text(query, "sort")));
    }
}

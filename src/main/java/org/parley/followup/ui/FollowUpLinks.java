package org.parley.followup.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.followup.DueWhen;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.Happened;
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
        Happened happened = filter.happened();
        return new UrlQuery()
                .with("whose", filter.mine() ? null : "all")
                .with("state", filter.done() && happened == null ? "done" : null)
                .with("happened", happened == null ? null : happened.what().word())
                .with("from", happened == null ? null : happened.from())
                .with("to", happened == null ? null : happened.to())
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
        FollowUpFilter asked = new FollowUpFilter(
                !"all".equals(UrlQuery.text(query, "whose")),
                "done".equals(UrlQuery.text(query, "state")),
                DueWhen.of(UrlQuery.text(query, "due")).orElse(null),
                UrlQuery.id(query, "lawmaker"),
                UrlQuery.id(query, "campaign"),
                UrlQuery.id(query, "letter"));
        return asked.withPriority(Priority.of(UrlQuery.text(query, "priority")).orElse(null))
                .by(UrlQuery.id(query, "by"))
                .at(UrlQuery.id(query, "parliament"))
                .withUrgentFirst("priority".equals(UrlQuery.text(query, "sort")))
                .withHappened(happened(query));
    }

    private static @Nullable Happened happened(QueryParameters query) {
        LocalDate from = UrlQuery.day(query, "from");
        LocalDate to = UrlQuery.day(query, "to");
        return from == null || to == null
                ? null
                : Arrays.stream(Happened.What.values())
                        .filter(what -> what.word().equals(UrlQuery.text(query, "happened")))
                        .findFirst()
                        .map(what -> new Happened(what, from, to))
                        .orElse(null);
    }
}

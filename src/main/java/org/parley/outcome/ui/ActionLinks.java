package org.parley.outcome.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.parley.base.ui.UrlQuery;
import org.parley.outcome.ActionFilter;
import org.parley.outcome.ActionKind;
import org.parley.outcome.ActionStage;
import org.parley.outcome.Bearing;
import org.parley.outcome.PartFilter;
import org.parley.outcome.PartRole;

/** The only code that leads to actions of parliaments. */
public final class ActionLinks {

    static final String LIST = "actions";

    static final String PEOPLE = LIST + "/:action/people";

    private ActionLinks() {}

    /** The address of one action, relative to the application. */
    public static String to(UUID action) {
        return LIST + "/" + action;
    }

    /** The address of exactly those that the filter means. */
    public static String list(ActionFilter filter) {
        return query(filter).after(LIST);
    }

    /** The address of exactly those people whom the filter means. */
    static String people(PartFilter filter) {
        PartRole role = filter.role();
        return new UrlQuery()
                .with("search", filter.search())
                .with("role", role == null ? null : role.word())
                .after(to(filter.action()) + "/people");
    }

    /** What narrows the list, for a navigation. */
    static UrlQuery query(ActionFilter filter) {
        ActionKind kind = filter.kind();
        ActionStage stage = filter.stage();
        Bearing bearing = filter.bearing();
        PartRole role = filter.role();
        return new UrlQuery()
                .with("search", filter.search())
                .with("parliament", filter.parliament())
                .with("kind", kind == null ? null : kind.word())
                .with("stage", stage == null ? null : stage.word())
                .with("campaign", filter.campaign())
                .with("letter", filter.letter())
                .with("bearing", bearing == null ? null : bearing.word())
                .with("lawmaker", filter.lawmaker())
                .with("role", role == null ? null : role.word());
    }

    /** What an address says; what it says wrongly is left out. */
    static ActionFilter read(QueryParameters query) {
        return new ActionFilter(
                UrlQuery.text(query, "search"),
                UrlQuery.id(query, "parliament"),
                ActionKind.of(UrlQuery.text(query, "kind")).orElse(null),
                ActionStage.of(UrlQuery.text(query, "stage")).orElse(null),
                UrlQuery.id(query, "campaign"),
                UrlQuery.id(query, "letter"),
                Bearing.of(UrlQuery.text(query, "bearing")).orElse(null),
                UrlQuery.id(query, "lawmaker"),
                PartRole.of(UrlQuery.text(query, "role")).orElse(null));
    }

    static PartFilter read(UUID action, QueryParameters query) {
        return new PartFilter(
                action,
                UrlQuery.text(query, "search"),
                PartRole.of(UrlQuery.text(query, "role")).orElse(null));
    }
}

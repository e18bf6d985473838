package org.parley.duplicate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.parley.base.ui.UrlQuery;
import org.parley.duplicate.Evidence;
import org.parley.duplicate.MergeOrder;
import org.parley.duplicate.PairFilter;

/** The only code that leads to the screens for people who are entered twice. */
public final class DuplicateLinks {

    static final String LIST = "duplicates";
    static final String MERGE = "duplicates/:stays/:gone";
    static final String STAYS = "stays";
    static final String GONE = "gone";

    private static final String APART = "apart";

    private DuplicateLinks() {}

    /** The address of exactly those pairs that the filter means, relative to the application. */
    public static String list(PairFilter filter) {
        return query(filter).after(LIST);
    }

    static void open(PairFilter filter) {
        UI.getCurrent().navigate(LIST, query(filter).parameters());
    }

    static void openList() {
        open(PairFilter.ALL);
    }

    /** The address of what would become of two people. */
    static String to(MergeOrder order) {
        return LIST + "/" + order.stays() + "/" + order.gone();
    }

    static void open(MergeOrder order) {
        UI.getCurrent().navigate(to(order), QueryParameters.empty());
    }

    /** What the address says; what it says wrongly is left out. */
    static PairFilter read(QueryParameters query) {
        return new PairFilter(
                UrlQuery.id(query, "parliament"),
                Evidence.of(UrlQuery.text(query, "evidence")).orElse(null),
                UrlQuery.id(query, "lawmaker"),
                UrlQuery.id(query, "campaign"),
                UrlQuery.id(query, "letter"),
                APART.equals(UrlQuery.text(query, "show")));
    }

    private static UrlQuery query(PairFilter filter) {
        Evidence evidence = filter.evidence();
        UUID parliament = filter.parliament();
        UUID lawmaker = filter.lawmaker();
        return new UrlQuery()
                .with("show", filter.apart() ? APART : null)
                .with("parliament", parliament)
                .with("evidence", evidence == null ? null : evidence.word())
                .with("lawmaker", lawmaker)
                .with("campaign", filter.campaign())
                .with("letter", filter.letter());
    }
}

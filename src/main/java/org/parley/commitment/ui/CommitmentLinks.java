package org.parley.commitment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.parley.base.ui.UrlQuery;
import org.parley.commitment.CommitmentFilter;
import org.parley.commitment.CommitmentState;

/** The only code that leads to commitments. */
public final class CommitmentLinks {

    static final String LIST = "commitments";

    private CommitmentLinks() {}

    /** The address of exactly those that the filter means, relative to the application. */
    public static String list(CommitmentFilter filter) {
        CommitmentState state = filter.state();
        return new UrlQuery()
                .with("campaign", filter.campaign())
                .with("lawmaker", filter.lawmaker())
                .with("state", state == null ? null : state.word())
                .with("overdue", filter.overdue())
                .with("mine", filter.mine())
                .with("until", filter.until())
                .with("letter", filter.letter())
                .after(LIST);
    }

    /** The address of one, relative to the application. */
    public static String to(UUID commitment) {
        return LIST + "/" + commitment;
    }

    /** What an address says; what it says wrongly is left out. */
    static CommitmentFilter read(QueryParameters query) {
        return new CommitmentFilter(
                UrlQuery.id(query, "campaign"),
                UrlQuery.id(query, "lawmaker"),
                CommitmentState.of(UrlQuery.text(query, "state")).orElse(null),
                UrlQuery.yes(query, "overdue"),
                UrlQuery.yes(query, "mine"),
                UrlQuery.day(query, "until"),
                UrlQuery.id(query, "letter"));
    }
}

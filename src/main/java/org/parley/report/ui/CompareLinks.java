package org.parley.report.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.progress.Scope;
import org.parley.report.compare.AnswererFilter;

/** The only code that leads to comparisons. */
final class CompareLinks {

    static final String COMPARE = "compare";
    static final String ANSWERS = COMPARE + "/answers";

    private CompareLinks() {}

    /**
     * What is compared.
     *
     * @param letters whether two letters are, and not two campaigns
     * @param one null while it is not chosen
     */
    record Pair(
            boolean letters, @Nullable UUID one, @Nullable UUID other) {}

    /** The address of a comparison, which can be sent to a colleague. */
    static String to(Pair pair) {
        return new UrlQuery()
                .with("letters", pair.letters())
                .with("one", pair.one())
                .with("other", pair.other())
                .after(COMPARE);
    }

    /** A comparison of what somebody looks at with what they choose next. */
    static String with(Scope scope) {
        UUID letter = scope.letter();
        return to(new Pair(letter != null, letter == null ? scope.campaign() : letter, null));
    }

    /** What an address says; what it says wrongly is left out. */
    static Pair read(QueryParameters query) {
        return new Pair(UrlQuery.yes(query, "letters"), UrlQuery.id(query, "one"), UrlQuery.id(query, "other"));
    }

    /** The list of those whom a number about days counts. */
    static String answers(AnswererFilter filter) {
        return new UrlQuery()
                .with("campaign", filter.scope().campaign())
                .with("letter", filter.scope().letter())
                .with("days", filter.days())
                .with("answered", filter.answered())
                .after(ANSWERS);
    }
}

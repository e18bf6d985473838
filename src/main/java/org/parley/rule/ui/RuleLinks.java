package org.parley.rule.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.letter.ui.LetterLinks;
import org.parley.rule.RuleGroup;
import org.parley.rule.RuleShow;

/** The only code that leads to the rule of a letter. */
final class RuleLinks {

    /** The word of the tab. */
    static final String TAB = "rule";

    private RuleLinks() {}

    /** The address of exactly those recipients whom a number counts, relative to the application. */
    static String to(UUID letter, RuleShow show) {
        return new UrlQuery()
                .with("show", show.group().word())
                .with("day", show.day())
                .after(LetterLinks.tab(letter, TAB));
    }

    /** Whom the address means; null where it says nobody in particular. */
    static @Nullable RuleShow read(QueryParameters query) {
        return RuleGroup.of(UrlQuery.text(query, "show"))
                .map(group -> new RuleShow(group, UrlQuery.day(query, "day")))
                .orElse(null);
    }
}

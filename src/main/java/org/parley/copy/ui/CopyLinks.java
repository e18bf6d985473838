package org.parley.copy.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.copy.CopyFilter;
import org.parley.copy.FormFilter;
import org.parley.copy.MergeField;
import org.parley.letter.ui.LetterLinks;

/** The only code that leads to the screens for copies and forms of address. */
public final class CopyLinks {

    static final String TAB = "copies";
    static final String FORMS = "forms-of-address";

    private CopyLinks() {}

    /** The address of the copies that a filter means, with one of them open. */
    public static String to(CopyFilter filter, @Nullable UUID recipient) {
        MergeField empty = filter.empty();
        return new UrlQuery()
                .with("search", filter.search())
                .with("empty", empty == null ? null : empty.word())
                .with("recipient", recipient)
                .after(LetterLinks.tab(filter.letter(), TAB));
    }

    /** The address of the forms of address that a filter means. */
    public static String forms(FormFilter filter) {
        return new UrlQuery()
                .with("search", filter.search())
                .with("language", filter.language())
                .after(FORMS);
    }

    static CopyFilter filter(UUID letter, QueryParameters query) {
        return new CopyFilter(
                letter,
                UrlQuery.text(query, "search"),
                MergeField.of(UrlQuery.text(query, "empty")).orElse(null));
    }
}

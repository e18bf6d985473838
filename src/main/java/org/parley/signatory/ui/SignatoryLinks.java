package org.parley.signatory.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.parley.base.ui.UrlQuery;
import org.parley.letter.ui.LetterLinks;
import org.parley.signatory.SignatoryFilter;
import org.parley.signatory.SignatoryShow;

/** The only code that leads to the signatories of a letter. */
public final class SignatoryLinks {

    static final String TAB = "signatories";

    private SignatoryLinks() {}

    /** The address of exactly those signatories whom the filter means. */
    public static String to(SignatoryFilter filter) {
        SignatoryShow show = filter.show();
        return new UrlQuery()
                .with("search", filter.search())
                .with("show", show == null ? null : show.word())
                .after(LetterLinks.tab(filter.letter(), TAB));
    }

    static SignatoryFilter filter(UUID letter, QueryParameters query) {
        return new SignatoryFilter(
                letter,
                UrlQuery.text(query, "search"),
                SignatoryShow.of(UrlQuery.text(query, "show")).orElse(null));
    }
}

package org.parley.print.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.ui.UrlQuery;
import org.parley.print.Selections;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.ui.RecipientLinks;

/**
 * For whom something is printed, as an address says it.
 *
 * @param selection those who were ticked; null where the filter says all
 */
record Meant(RecipientFilter filter, @Nullable UUID selection) {

    /**
     * Reads it from an address.
     *
     * @throws NotFound when those who were ticked are forgotten
     */
    static Meant of(UUID letter, QueryParameters query, Selections selections) {
        UUID selection = UrlQuery.id(query, "selection");
        RecipientFilter said = RecipientLinks.recipients(letter, query);
        if (selection == null) {
            return new Meant(said, null);
        }
        return new Meant(selections.of(letter, selection).searching(said.search()), selection);
    }

    /** Whether it is for anybody but all recipients. */
    boolean narrows() {
        return filter.narrows();
    }
}

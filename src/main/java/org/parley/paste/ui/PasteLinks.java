package org.parley.paste.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Paths;
import org.parley.base.ui.UrlQuery;

/** The only code that leads to the screens for pasted letters. */
final class PasteLinks {

    static final String NEW = "letters/paste";
    static final String ONE = NEW + "/:paste";
    static final String CAMPAIGN = "campaign";
    static final String AGAIN = "again";

    private PasteLinks() {}

    /** Where a text is pasted, for a campaign if it is known. */
    static String fresh(@Nullable UUID campaign) {
        return new UrlQuery().with(CAMPAIGN, campaign).after(NEW);
    }

    static String to(UUID paste) {
        return NEW + "/" + paste;
    }

    static void open(UUID paste) {
        UI.getCurrent().navigate(to(paste), QueryParameters.empty());
    }

    /** Back to the text as it was pasted, to change it. */
    static void change(UUID paste) {
        Paths.open(new UrlQuery().with(AGAIN, paste).after(NEW));
    }
}

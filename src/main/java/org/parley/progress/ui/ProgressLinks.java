package org.parley.progress.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.letter.ui.LetterLinks;
import org.parley.progress.Scope;

/** The only code that leads to the pages that say how a campaign or a letter stands. */
public final class ProgressLinks {

    /** The last part of their addresses. */
    static final String WORD = "progress";

    private ProgressLinks() {}

    /** The address of the page, relative to the application. */
    public static String to(Scope scope) {
        return scope.letter() == null
                ? CampaignLinks.to(scope.campaign()) + "/" + WORD
                : LetterLinks.tab(scope.letter(), WORD);
    }

    /** The same, at one of its sections. */
    static String to(Scope scope, String section) {
        return to(scope) + "#" + section;
    }

    /**
     * Writes into the address what a section shows, beside what others wrote there, without going anywhere: the page stays as it is.
     *
     * @param value empty or null for what is shown anyway
     */
    public static void say(Scope scope, String name, @Nullable Object value) {
        UI ui = UI.getCurrent();
        String path = to(scope);
        Said before = ComponentUtil.getData(ui, Said.class);
        QueryParameters said = before != null && before.about(path, ui)
                ? before.query()
                : ui.getActiveViewLocation().getQueryParameters();
        QueryParameters now = value == null || value.toString().isEmpty()
                ? said.excluding(name)
                : said.merging(name, value.toString());
        ComponentUtil.setData(ui, Said.class, new Said(path, ui.getActiveViewLocation(), now));
        ui.getPage().getHistory().replaceState(null, new Location(path, now));
    }

    /** What was written into the address since somebody came to the page; going anywhere makes it void. */
    private record Said(String path, Location came, QueryParameters query) {

        boolean about(String here, UI ui) {
            return path.equals(here) && came == ui.getActiveViewLocation();
        }
    }
}

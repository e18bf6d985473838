package org.parley.lawmaker.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.parley.lawmaker.LawmakerFilter;

/** The only code that leads to the screens for lawmakers. */
public final class LawmakerLinks {

    static final String LIST = "lawmakers";

    /** Where lists are taken in; the intake stands above this package, which only points there. */
    static final String INTAKE = "intake/new";

    static final String NEW = "lawmakers/new";
    static final String ONE = "lawmakers/:lawmaker";
    static final String STAFF = ONE + "/staff/:staff";

    private LawmakerLinks() {}

    /** The address of the list, narrowed by a filter, relative to the application. */
    public static String list(LawmakerFilter filter) {
        return ListInUrl.ALL.with(filter).address();
    }

    /** The address of a lawmaker's page, relative to the application. */
    public static String to(UUID lawmaker) {
        return LIST + "/" + lawmaker;
    }

    /** The address of the page of somebody in a lawmaker's office, relative to the application. */
    public static String to(UUID lawmaker, UUID staff) {
        return to(lawmaker) + "/staff/" + staff;
    }

    /** Goes to a lawmaker's page. */
    public static void open(UUID lawmaker) {
        UI.getCurrent().navigate(to(lawmaker), QueryParameters.empty());
    }

    /** Goes to the list, narrowed by a filter. */
    public static void openList(LawmakerFilter filter) {
        UI.getCurrent().navigate(LIST, ListInUrl.ALL.with(filter).parameters());
    }
}

package org.parley.parliament.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** The only code that leads to the screens for parliaments. */
public final class ParliamentLinks {

    static final String LIST = "parliaments";
    static final String ONE = "parliaments/:parliament";

    private ParliamentLinks() {}

    /** The address of the list, relative to the application. */
    public static String list() {
        return LIST;
    }

    /** The address of a parliament's page, relative to the application. */
    public static String to(UUID parliament) {
        return LIST + "/" + parliament;
    }

    /** A link to a parliament's page. */
    public static RouterLink link(UUID parliament, String name) {
        return new RouterLink(name, ParliamentView.class, new RouteParameters("parliament", parliament.toString()));
    }

    /** Goes to a parliament's page. */
    public static void open(UUID parliament) {
        UI.getCurrent().navigate(to(parliament));
    }
}

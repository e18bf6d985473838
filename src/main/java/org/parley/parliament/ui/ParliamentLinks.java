package org.parley.parliament.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The only code that leads to the screens for parliaments. */
public final class ParliamentLinks {

    private ParliamentLinks() {}

    /** The address of the list, relative to the application. */
    public static String list() {
        return "parliaments";
    }

    /** The address of a parliament's page, relative to the application. */
    public static String to(UUID parliament) {
        return "parliaments/" + parliament;
    }

    /** Goes to a parliament's page. */
    public static void open(UUID parliament) {
        UI.getCurrent().navigate(to(parliament));
    }
}

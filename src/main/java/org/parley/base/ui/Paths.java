package org.parley.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Goes to addresses as links and search hits carry them: a path, and perhaps a query behind it. */
public final class Paths {

    private Paths() {}

    /** Goes there, such as {@code letters/018f…} or {@code contacts?kind=call}. */
    public static void open(String path) {
        int query = path.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(path);
        } else {
            UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
    }
}

package org.parley.savedlist.ui;

import java.util.UUID;

/** The only code that leads to the screens for saved lists. */
public final class SavedListLinks {

    static final String LIST = "lists";
    static final String ONE = LIST + "/:list";

    private SavedListLinks() {}

    /** The address of a list with its people, relative to the application. */
    public static String to(UUID list) {
        return LIST + "/" + list;
    }
}

package org.parley.contact.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.parley.contact.ContactFilter;

/** The only code that leads to the screens for contacts. */
public final class ContactLinks {

    static final String LIST = "contacts";

    private ContactLinks() {}

    /** The address of the list, narrowed by a filter, relative to the application. */
    public static String list(ContactFilter filter) {
        String query = FilterInUrl.of(filter).getQueryString();
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }

    /** The address of a contact's page, relative to the application. */
    public static String to(UUID contact) {
        return LIST + "/" + contact;
    }

    static void open(UUID contact, QueryParameters narrowed) {
        UI.getCurrent().navigate(to(contact), narrowed);
    }

    static void close(QueryParameters narrowed) {
        UI.getCurrent().navigate(LIST, narrowed);
    }
}

package org.parley.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import org.parley.progress.Scope;

/**
 * A feature's part of the page that says how a campaign or a letter stands. Features contribute beans; their order is the order on the
 * page.
 */
public interface ProgressSection {

    /** Its name in addresses: small letters only. */
    String word();

    /** The key of its heading. */
    String key();

    /**
     * A new component for what the numbers are about, or an invisible one where there is nothing to say.
     *
     * @param query what the address says; a section keeps what it shows there by {@link ProgressLinks#say}
     */
    Component create(Scope scope, QueryParameters query);
}

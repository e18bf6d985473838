package org.parley.parliament.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A feature's part of a parliament's page. Features contribute beans; their order is the order on the page. */
public interface ParliamentSection {

    /** A new component for the parliament, or an invisible one where the feature has nothing to say. */
    Component create(UUID parliament);
}

package org.parley.account.ui;

import com.vaadin.flow.component.Component;

/** A feature's part of one's own account. Features contribute beans; their order is the order on the page. */
public interface AccountSection {

    /** A new card for the acting person, or an invisible component where the feature has nothing for them. */
    Component create();
}

package org.parley.base.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * Something a feature puts into the bar above every screen: the search, a button that logs a contact, the menu of one's own account.
 * Features contribute beans; their order, from left to right, is the order of the beans.
 */
public interface FrameItem {

    /** A new component for one screen, or an invisible one where the acting person has no use for it. */
    Component create();

    /** The keys it brings, for the keyboard help. */
    default List<KeyHint> keys() {
        return List.of();
    }
}

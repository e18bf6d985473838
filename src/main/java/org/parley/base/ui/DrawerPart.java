package org.parley.base.ui;

import com.vaadin.flow.component.Component;

/** Something a feature puts into the drawer below the places where one may go. Features contribute beans. */
public interface DrawerPart {

    /** A new component for one screen, or an invisible one where the acting person has no use for it. */
    Component create();
}

package org.parley.base.ui;

import com.vaadin.flow.component.Component;

/** A feature's part of the Today page. Features contribute beans; their order is the order on the page. */
public interface TodaySection {

    /** A new component with what waits for the acting person. */
    Component create();
}

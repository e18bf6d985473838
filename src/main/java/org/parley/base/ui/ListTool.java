package org.parley.base.ui;

import com.vaadin.flow.component.Component;

/** Something a feature puts beside what narrows a list, on every list alike. Features contribute beans. */
public interface ListTool {

    /** A new component for one list; it learns from the address which that is, and how it is narrowed. */
    Component create();
}

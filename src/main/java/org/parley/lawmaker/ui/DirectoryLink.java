package org.parley.lawmaker.ui;

import com.vaadin.flow.component.Component;

/** Something a feature puts beside the count above the list of lawmakers. Features contribute beans. */
public interface DirectoryLink {

    /** A new component, or an invisible one where the feature has nothing to say. */
    Component create();
}

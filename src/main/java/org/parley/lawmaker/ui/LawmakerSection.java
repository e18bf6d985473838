package org.parley.lawmaker.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A feature's part of a lawmaker's page. Features contribute beans; their order is the order on the page. */
public interface LawmakerSection {

    /** A new component for the lawmaker, or an invisible one where the feature has nothing to say. */
    Component create(UUID lawmaker);
}

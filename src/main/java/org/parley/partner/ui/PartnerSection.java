package org.parley.partner.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A feature's part of a partner's page. Features contribute beans; their order is the order on the page. */
public interface PartnerSection {

    /** A new component for the partner, or an invisible one where the feature has nothing to say. */
    Component create(UUID partner);
}

package org.parley.contact.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.UUID;

/** What a feature keeps of that which came of a contact, for the contact's page. Features contribute beans. */
public interface ContactSteps {

    /** A new component for each step that the reader may see, by its identity and in the order of the page. */
    Map<UUID, Component> of(UUID contact);
}

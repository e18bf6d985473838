package org.parley.letter.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A feature's part of a letter's page. Features contribute beans; their order is the order on the page. */
public interface LetterSection {

    /** A new component for the letter, or an invisible one where the feature has nothing to say. */
    Component create(UUID letter);
}

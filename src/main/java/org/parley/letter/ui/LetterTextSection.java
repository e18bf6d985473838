package org.parley.letter.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A feature's part under the text of a letter. Features contribute beans; their order is the order on the page. */
public interface LetterTextSection {

    /** A new component for the letter, or an invisible one where the feature has nothing to say. */
    Component create(UUID letter);
}

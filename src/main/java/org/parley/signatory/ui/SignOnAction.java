package org.parley.signatory.ui;

import com.vaadin.flow.component.Component;
import org.parley.letter.LetterLine;

/** What a feature lets whoever keeps a letter do about its sign-on round. Features contribute beans. */
public interface SignOnAction {

    /**
     * A new button for the letter, or an invisible one where there is nothing to do.
     *
     * @param changed to be run when something about the round was changed
     */
    Component create(LetterLine letter, Runnable changed);
}

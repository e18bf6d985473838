package org.parley.letter.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.QueryParameters;
import org.parley.letter.LetterLine;

/** A feature's own part of a letter's page, under an address of its own. Features contribute beans; their order is that of the tabs. */
public interface LetterTab {

    /** The last part of its address: small letters only. */
    String word();

    /** What the tab says, such as “Signatories (17)”. */
    String label(LetterLine letter);

    /** The part for a letter; {@code changed} shows the head of the page anew after something was stored. */
    Part create(LetterLine letter, Runnable changed);

    /** What the tab shows of one letter. */
    interface Part extends HasElement {

        /** Shows what the address means; called at the beginning and whenever the address is narrowed in another way. */
        void show(QueryParameters query);

        /** Asks before something is left that was typed and not saved. */
        default void beforeLeave(BeforeLeaveEvent event) {}
    }
}

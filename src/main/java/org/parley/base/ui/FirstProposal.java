package org.parley.base.ui;

import com.vaadin.flow.component.combobox.ComboBoxBase;

/** Enter takes the first of what a field proposes, as people expect who type a name; {@code components/first-proposal.js} listens. */
public final class FirstProposal {

    private FirstProposal() {}

    /** Lets Enter do so in this field. */
    public static void taken(ComboBoxBase<?, ?, ?> box) {
        box.getElement().setAttribute("takes-first", true);
    }
}

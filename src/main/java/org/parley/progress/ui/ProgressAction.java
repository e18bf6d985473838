package org.parley.progress.ui;

import com.vaadin.flow.component.Component;
import org.parley.progress.Scope;

/** Something that a feature lets a person do with the numbers: a button in the head of their page. Features contribute beans. */
public interface ProgressAction {

    /** A new button, or an invisible one where the person may not. */
    Component create(Scope scope);
}

package org.parley.lawmaker.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.parley.lawmaker.LawmakerFilter;

/** Something a feature does with everybody whom the list of lawmakers shows. Features contribute beans. */
public interface DirectoryAction {

    /** A new button, or an invisible one; it asks for the filter that narrows the list at the moment it is pressed. */
    Component create(Supplier<LawmakerFilter> shown);
}

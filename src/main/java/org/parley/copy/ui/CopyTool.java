package org.parley.copy.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that can be done with copies, such as taking them out on paper. Features contribute beans. */
public interface CopyTool {

    /** A component for all copies of a letter, or for one recipient's; invisible where the acting person has no use for it. */
    Component create(UUID letter, @Nullable UUID recipient);
}

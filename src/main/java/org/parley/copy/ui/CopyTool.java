package org.parley.copy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.copy.CopyFilter;

/** Something that can be done with copies, such as taking them out on paper. Features contribute beans. */
public interface CopyTool {

    /** A component for all copies of a letter, or for one recipient's; invisible where the acting person has no use for it. */
    Component create(UUID letter, @Nullable UUID recipient);

    /** A component for the copies of a letter of which the list shows some, whichever these are when it is used. */
    default Component create(UUID letter, SerializableSupplier<CopyFilter> listed) {
        return create(letter, (UUID) null);
    }
}

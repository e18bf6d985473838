package org.parley.savedlist.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.Lawmakers;
import org.parley.lawmaker.ui.DirectoryAction;
import org.parley.savedlist.SavedLists;

/** Keeps everybody whom the list of lawmakers shows. */
@org.springframework.stereotype.Component
class DirectoryToList implements DirectoryAction {

    private final Saving saving;
    private final Lawmakers lawmakers;

    DirectoryToList(Saving saving, Lawmakers lawmakers) {
        this.saving = saving;
        this.lawmakers = lawmakers;
    }

    @Override
    public Component create(Supplier<LawmakerFilter> shown) {
        return saving.button(() -> lawmakers.ids(shown.get(), SavedLists.MOST + 1));
    }
}

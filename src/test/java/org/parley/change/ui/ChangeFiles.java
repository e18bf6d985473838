package org.parley.change.ui;

import java.util.List;
import org.parley.audit.ChangeFilter;
import org.parley.audit.RecentChanges;
import org.parley.base.Actor;
import org.parley.export.Export;

/** The file of recent changes, for tests of what nobody may find there. */
public final class ChangeFiles {

    private ChangeFiles() {}

    /** Everything that changed, as the acting person would take it out. */
    public static Export<?> everything(RecentChanges changes, Actor actor) {
        return new ChangeExport(changes, actor).of(ChangeFilter.ALL, List.of());
    }
}

package org.parley.base.database;

import java.nio.file.Path;
import org.parley.base.CannotStart;

/** Another Parley runs on this data directory; two would write over each other. */
class DataHomeInUse extends CannotStart {

    private static final long serialVersionUID = 1L;

    DataHomeInUse(Path directory) {
        super(
                "The data directory %s is in use by another Parley. Stop that one first, or name another directory with PARLEY_HOME."
                        .formatted(directory));
    }
}

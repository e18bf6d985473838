/** Lists go out as files: as they are filtered, with the columns that somebody chose, row by row, and logged. */
@ApplicationModule(allowedDependencies = {"base", "base::ui"})
@NullMarked
package org.parley.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

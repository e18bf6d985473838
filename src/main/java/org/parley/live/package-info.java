/** Pages that are open follow what colleagues write, also on another Parley over the same database, as PostgreSQL tells it. */
@ApplicationModule(allowedDependencies = {"base", "base::ui", "account", "progress", "progress::ui"})
@NullMarked
package org.parley.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Views of every list under a name: for oneself or shared with colleagues, and pinned to the drawer. */
@ApplicationModule(allowedDependencies = {"base", "base::ui", "audit", "campaign::ui", "progress", "progress::ui"})
@NullMarked
package org.parley.savedview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

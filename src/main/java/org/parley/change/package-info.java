/** What changed across all of Parley, for those who answer for it. */
@ApplicationModule(allowedDependencies = {"base", "base::ui", "audit", "audit::ui", "export", "export::ui"})
@NullMarked
package org.parley.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

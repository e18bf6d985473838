/** Who presides over chambers. */
@ApplicationModule(
        allowedDependencies = {"base", "base::ui", "parliament", "parliament::ui", "lawmaker", "lawmaker::ui"})
@NullMarked
package org.parley.presiding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

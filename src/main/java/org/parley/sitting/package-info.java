/** When parliaments do not sit, and which days count as working days there. */
@ApplicationModule(
        allowedDependencies = {"base", "base::ui", "export", "account", "parliament", "parliament::ui", "timeline"})
@NullMarked
package org.parley.sitting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

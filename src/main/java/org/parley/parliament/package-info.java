/** The institutions we write to: parliaments, their chambers and committees. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "audit",
            "audit::ui",
            "timeline",
            "timeline::ui"
        })
@NullMarked
package org.parley.parliament;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

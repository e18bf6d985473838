/** A goal, its dates and its owner; letters and contacts hang under it. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "account",
            "account::ui",
            "audit",
            "audit::ui",
            "timeline",
            "timeline::ui"
        })
@NullMarked
package org.parley.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

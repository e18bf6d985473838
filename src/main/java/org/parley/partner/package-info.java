/** Organisations that sign with us, and whom to ask there. */
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
package org.parley.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

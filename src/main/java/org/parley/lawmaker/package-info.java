/** The people we write to, their seats, and how to reach them. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "parliament",
            "parliament::ui",
            "audit",
            "audit::ui",
            "timeline",
            "timeline::ui"
        })
@NullMarked
package org.parley.lawmaker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

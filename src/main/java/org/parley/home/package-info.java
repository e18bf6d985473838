/** What became of the campaigns that somebody pinned since they looked at them last. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "campaign",
            "campaign::ui",
            "contact",
            "response",
            "commitment",
            "outcome",
            "followup",
            "position",
            "progress",
            "progress::ui",
            "savedview"
        })
@NullMarked
package org.parley.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

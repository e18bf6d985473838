/** Where lawmakers stand on what a campaign wants, and how much they count there. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "account",
            "campaign",
            "campaign::ui",
            "parliament",
            "lawmaker",
            "lawmaker::ui",
            "timeline"
        })
@NullMarked
package org.parley.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

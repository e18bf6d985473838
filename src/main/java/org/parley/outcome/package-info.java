/** What parliaments did, who did what in it, and what our letters had to do with it. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "audit",
            "audit::ui",
            "export",
            "export::ui",
            "campaign",
            "campaign::ui",
            "parliament",
            "parliament::ui",
            "lawmaker",
            "lawmaker::ui",
            "letter",
            "letter::ui",
            "intake::column",
            "roster",
            "position",
            "savedlist::ui",
            "timeline"
        })
@NullMarked
package org.parley.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

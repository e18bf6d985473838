/** What becomes of what is open with a lawmaker whose mandate ends: carried to the successor, kept with the person, or closed. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "parliament",
            "lawmaker",
            "lawmaker::ui",
            "campaign",
            "campaign::ui",
            "contact",
            "position",
            "commitment",
            "audit",
            "followup"
        })
@NullMarked
package org.parley.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

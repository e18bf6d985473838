/** What campaigns want to have reached, so many by a day, and how each of it stands against the line of time. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "audit",
            "campaign",
            "campaign::ui",
            "parliament",
            "lawmaker::ui",
            "letter::ui",
            "position",
            "recipient",
            "response",
            "contact",
            "contact::ui",
            "commitment",
            "commitment::ui",
            "outcome",
            "outcome::ui",
            "progress",
            "progress::ui"
        })
@NullMarked
package org.parley.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

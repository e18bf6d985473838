/** How a campaign or a letter went over time, as pictures whose numbers open their lists. Straight SQL; nobody depends on it. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "chart",
            "chart::ui",
            "contact",
            "followup",
            "followup::ui",
            "parliament",
            "position",
            "progress",
            "progress::ui",
            "recipient",
            "response",
            "response::ui",
            "whip",
            "whip::ui"
        })
@NullMarked
package org.parley.trend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

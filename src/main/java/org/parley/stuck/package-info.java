/** What does not move in a campaign or a letter, and with whom: counted, and as lists that lead into the work. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "account",
            "parliament",
            "campaign",
            "campaign::ui",
            "lawmaker::ui",
            "letter",
            "letter::ui",
            "recipient",
            "contact",
            "board",
            "board::ui",
            "followup",
            "followup::ui",
            "commitment",
            "commitment::ui",
            "duplicate",
            "duplicate::ui",
            "intake",
            "intake::ui",
            "progress",
            "progress::ui"
        })
@NullMarked
package org.parley.stuck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

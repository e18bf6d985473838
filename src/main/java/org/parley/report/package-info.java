/** What a campaign or a letter looked like on a day, for a board or a funder: made once, kept as it was. Nobody depends on it. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "audit",
            "base",
            "base::ui",
            "campaign",
            "campaign::ui",
            "commitment",
            "export",
            "goal",
            "letter",
            "lawmaker::ui",
            "letter::ui",
            "outcome",
            "paper::docx",
            "position",
            "print",
            "print::page",
            "progress",
            "progress::ui",
            "recipient",
            "response"
        })
@NullMarked
package org.parley.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

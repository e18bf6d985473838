/** What we promised ourselves to do next, with a day and a name. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "account",
            "account::ui",
            "parliament",
            "campaign",
            "campaign::ui",
            "lawmaker",
            "lawmaker::ui",
            "letter",
            "letter::ui",
            "contact",
            "contact::ui",
            "response",
            "response::ui",
            "intake",
            "signatory",
            "signatory::ui",
            "audit",
            "audit::ui",
            "timeline"
        })
@NullMarked
package org.parley.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

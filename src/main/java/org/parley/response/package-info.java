/** What came back, and what it says about where a recipient stands. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "account",
            "account::ui",
            "attachment",
            "attachment::ui",
            "parliament",
            "campaign",
            "lawmaker",
            "lawmaker::ui",
            "letter",
            "letter::ui",
            "position",
            "recipient",
            "recipient::ui",
            "contact",
            "contact::ui",
            "audit",
            "audit::ui",
            "timeline"
        })
@NullMarked
package org.parley.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

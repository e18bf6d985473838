/** What lawmakers and institutions promised, until when, and what became of it. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "campaign",
            "campaign::ui",
            "lawmaker",
            "lawmaker::ui",
            "letter",
            "letter::ui",
            "position",
            "recipient",
            "contact",
            "contact::ui",
            "audit",
            "timeline"
        })
@NullMarked
package org.parley.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

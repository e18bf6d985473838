/** What we write: letters, their text and its seal. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "account",
            "account::ui",
            "campaign",
            "campaign::ui",
            "lawmaker",
            "audit",
            "audit::ui",
            "timeline",
            "timeline::ui"
        })
@NullMarked
package org.parley.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

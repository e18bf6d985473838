/** The versions of a letter: in other languages, for one parliament, corrected; and which of them somebody gets. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "account",
            "campaign",
            "lawmaker",
            "parliament",
            "parliament::ui",
            "letter",
            "letter::ui",
            "recipient",
            "recipient::ui",
            "timeline"
        })
@NullMarked
package org.parley.version;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Whom to call next about a letter, and why: those who are silent, one after the other. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "parliament",
            "lawmaker",
            "lawmaker::ui",
            "position",
            "position::ui",
            "letter",
            "letter::ui",
            "recipient",
            "recipient::ui",
            "contact",
            "contact::ui",
            "followup",
            "timeline"
        })
@NullMarked
package org.parley.callsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

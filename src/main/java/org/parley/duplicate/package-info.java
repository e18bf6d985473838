/** People who are entered twice: found, merged, taken apart again, or told apart for good. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "parliament",
            "parliament::ui",
            "lawmaker",
            "lawmaker::ui",
            "contact",
            "contact::ui",
            "followup",
            "followup::ui",
            "letter::ui"
        })
@NullMarked
package org.parley.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

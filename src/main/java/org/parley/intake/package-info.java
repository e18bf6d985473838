/** Reading a list of legislators into the directory. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "parliament",
            "parliament::ui",
            "lawmaker",
            "lawmaker::ui"
        })
@NullMarked
package org.parley.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

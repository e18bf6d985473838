/** People who are kept together under a name, to be written to again. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "account",
            "export",
            "export::ui",
            "lawmaker",
            "lawmaker::ui",
            "audit"
        })
@NullMarked
package org.parley.savedlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

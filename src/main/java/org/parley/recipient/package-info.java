/** Whom a letter addresses, who receives it on their behalf, and that it went out to them. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "attachment",
            "attachment::ui",
            "export",
            "export::ui",
            "parliament",
            "lawmaker::ui",
            "letter",
            "letter::ui",
            "position",
            "position::ui",
            "savedlist",
            "savedlist::ui",
            "audit"
        })
@NullMarked
package org.parley.recipient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What is due and planned, in people's own calendars: under an address that is theirs alone until they take it back. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "base::calendar",
            "account",
            "account::http",
            "account::password",
            "account::ui",
            "audit",
            "contact",
            "contact::ui",
            "followup",
            "followup::ui"
        })
@NullMarked
package org.parley.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

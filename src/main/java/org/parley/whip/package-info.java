/** How many stand where: the whip count of a campaign and of a letter. Straight SQL; nobody depends on it. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "campaign",
            "campaign::ui",
            "lawmaker::ui",
            "savedlist::ui",
            "letter::ui",
            "position",
            "position::ui",
            "recipient",
            "recipient::ui"
        })
@NullMarked
package org.parley.whip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** A chamber as it sits: a dot for every seat, coloured by how a campaign stands with who sits there. Nobody depends on it. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "campaign",
            "campaign::ui",
            "contact",
            "letter",
            "letter::ui",
            "lawmaker::ui",
            "parliament",
            "position",
            "position::ui",
            "progress",
            "progress::ui",
            "recipient",
            "recipient::ui"
        })
@NullMarked
package org.parley.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Letters on paper: each recipient's copy and the public version as pages to print, and the envelopes and labels for them. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "letterhead",
            "letterhead::ui",
            "export",
            "export::ui",
            "parliament::ui",
            "lawmaker::ui",
            "letter",
            "letter::ui",
            "recipient",
            "recipient::ui",
            "signatory",
            "copy",
            "copy::ui"
        })
@NullMarked
package org.parley.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

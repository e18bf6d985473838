/** Letters on paper: each recipient's copy and what everybody may read, as documents for a word processor. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "letter",
            "letter::ui",
            "letterhead",
            "recipient",
            "recipient::ui",
            "copy",
            "copy::ui",
            "print",
            "signatory"
        })
@NullMarked
package org.parley.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

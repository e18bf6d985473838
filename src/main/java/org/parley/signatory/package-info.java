/** Who signs a letter with us: organisations and people, how we know, and what stands under the text. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "account",
            "attachment",
            "attachment::ui",
            "roster",
            "partner",
            "partner::ui",
            "letter",
            "letter::ui",
            "recipient::ui",
            "audit",
            "timeline"
        })
@NullMarked
package org.parley.signatory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

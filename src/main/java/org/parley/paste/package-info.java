/** Reads letters that were written elsewhere: what was pasted is understood, shown beside its text and confirmed. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "account",
            "account::ui",
            "campaign",
            "campaign::ui",
            "letter",
            "letter::ui",
            "recipient",
            "parliament",
            "partner",
            "partner::ui",
            "roster",
            "signatory",
            "lawmaker"
        })
@NullMarked
package org.parley.paste;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

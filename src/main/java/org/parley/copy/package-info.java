/** What one recipient gets: the version that fits, how they are addressed, and the fields of the text filled in. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "parliament",
            "parliament::ui",
            "letter",
            "letter::ui",
            "recipient",
            "recipient::ui",
            "signatory"
        })
@NullMarked
package org.parley.copy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Where every copy of a letter stands: who looks after it, what was said, what comes next; and what is done with many at once. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "account",
            "account::ui",
            "parliament",
            "lawmaker::ui",
            "letter",
            "letter::ui",
            "recipient",
            "recipient::ui",
            "contact",
            "contact::ui",
            "response",
            "response::ui",
            "followup",
            "followup::ui",
            "timeline"
        })
@NullMarked
package org.parley.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Each act of sending a letter: when, how and to how many, who wrote it down, and the proof of it. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "attachment",
            "attachment::ui",
            "letter",
            "letter::ui",
            "recipient",
            "recipient::ui",
            "audit",
            "timeline"
        })
@NullMarked
package org.parley.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

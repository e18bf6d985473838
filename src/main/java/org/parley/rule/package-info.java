/** What a letter does by itself when no answer comes: follow-ups, reminders and at the end “no reply”, by the parliament's calendar. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "account",
            "parliament",
            "lawmaker::ui",
            "letter",
            "letter::ui",
            "recipient",
            "recipient::ui",
            "response",
            "followup",
            "followup::ui",
            "sitting",
            "sitting::ui"
        })
@NullMarked
package org.parley.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

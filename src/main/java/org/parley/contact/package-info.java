/** What was said with lawmakers and their offices, by whom and when. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "base::calendar",
            "export",
            "export::ui",
            "attachment",
            "attachment::ui",
            "account",
            "account::ui",
            "campaign",
            "campaign::ui",
            "partner",
            "partner::ui",
            "parliament",
            "parliament::ui",
            "lawmaker",
            "lawmaker::ui",
            "letter",
            "letter::ui",
            "position",
            "recipient",
            "recipient::ui",
            "audit",
            "audit::ui",
            "timeline"
        })
@NullMarked
package org.parley.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

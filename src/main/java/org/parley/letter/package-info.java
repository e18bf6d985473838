/** What we write: letters, their text, whom they address and who receives them. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "export",
            "export::ui",
            "account",
            "account::ui",
            "campaign",
            "campaign::ui",
            "parliament",
            "parliament::ui",
            "lawmaker",
            "lawmaker::ui",
            "savedlist",
            "savedlist::ui"
        })
@NullMarked
package org.parley.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** How campaigns and letters stand, in numbers that open the lists behind them; features add their pictures to the same page. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "campaign",
            "campaign::ui",
            "letter",
            "letter::ui",
            "recipient",
            "recipient::ui",
            "lawmaker::ui",
            "contact",
            "contact::ui",
            "commitment",
            "commitment::ui",
            "outcome",
            "outcome::ui"
        })
@NullMarked
package org.parley.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

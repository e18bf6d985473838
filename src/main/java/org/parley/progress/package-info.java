/** How campaigns and letters stand, in numbers that open the lists behind them. Straight SQL; nobody depends on it. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "campaign",
            "campaign::ui",
            "letter::ui",
            "recipient",
            "recipient::ui",
            "lawmaker::ui"
        })
@NullMarked
package org.parley.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

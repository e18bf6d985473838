/** Pictures of numbers, each with the table of the same numbers beside it. Knows nothing of what the numbers are about. */
@ApplicationModule(allowedDependencies = {"base", "base::ui"})
@NullMarked
package org.parley.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Everything that happened in one order, whichever feature knows of it: of a person, an office, an institution, a letter and more. */
@ApplicationModule(allowedDependencies = {"base", "base::ui"})
@NullMarked
package org.parley.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
